package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;

/** Decodes a JPEG wholly, keeping only some of its pixels. */
final class JpegInspection {

    private static final long PIXELS_KEPT = 1_000_000;

    private final InspectedFile file;

    JpegInspection(InspectedFile file) {
        this.file = file;
    }

    Inspection inspect() throws IOException {
        var markers = new JpegMarkers(file);
        markers.walk();
        decode((long) markers.width() * markers.height());
        return new Inspection.Picture(DocumentFormat.JPEG, markers.width(), markers.height());
    }

    private void decode(long pixels) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var stream = new PictureStream(file)) {
            reader.setInput(stream, true, true);
            ImageReadParam some = reader.getDefaultReadParam();
            int step = 1 + (int) Math.sqrt((double) pixels / PIXELS_KEPT);
            some.setSourceSubsampling(step, step, 0, 0);
            // A raster is decoded whatever its colours mean, so the four inks of a print shop open too.
            reader.readRaster(0, some);
        } finally {
            reader.dispose();
        }
    }
}
