package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** Reads a PNG from its signature to its end chunk, checking every sum and unpacking every row. */
final class PngInspection {

    private static final int SIGNATURE = 8;
    private static final String HEADER = "IHDR";
    private static final String PALETTE = "PLTE";
    private static final String DATA = "IDAT";
    private static final String END = "IEND";

    private final ByteCursor bytes;
    private final byte[] part = new byte[8 * 1024];

    PngInspection(InspectedFile file) {
        this.bytes = new ByteCursor(file);
    }

    Inspection inspect() throws IOException {
        bytes.skip(SIGNATURE);
        PngHeader header = header();
        try (var pixels = new PngPixels(header)) {
            boolean palette = false;
            for (String type = chunk(pixels); !type.equals(END); type = chunk(pixels)) {
                palette |= type.equals(PALETTE);
                demand(!type.equals(HEADER));
                demand(!type.equals(DATA) || palette || !header.palette());
            }
            demand(pixels.complete());
        }
        return new Inspection.Picture(DocumentFormat.PNG, header.width(), header.height());
    }

    private PngHeader header() throws IOException {
        demand(bytes.u32() == PngHeader.LENGTH);
        var sum = new CRC32();
        demand(type(sum).equals(HEADER));
        byte[] content = new byte[PngHeader.LENGTH];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) bytes.u8();
        }
        sum.update(content);
        demand(bytes.u32() == sum.getValue());
        return PngHeader.of(content);
    }

    /** Reads one chunk and says its type. */
    private String chunk(PngPixels pixels) throws IOException {
        long left = bytes.u32();
        demand(left <= Integer.MAX_VALUE);
        var sum = new CRC32();
        String type = type(sum);
        while (left > 0) {
            int count = bytes.some(part, (int) Math.min(part.length, left));
            sum.update(part, 0, count);
            if (type.equals(DATA)) {
                pixels.take(part, count);
            }
            left -= count;
        }
        demand(bytes.u32() == sum.getValue());
        return type;
    }

    private String type(CRC32 sum) throws IOException {
        byte[] type = new byte[4];
        for (int i = 0; i < type.length; i++) {
            type[i] = (byte) bytes.u8();
        }
        sum.update(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    private static void demand(boolean sound) throws IOException {
        if (!sound) {
            throw new Unfit(Defect.DAMAGED);
        }
    }
}
