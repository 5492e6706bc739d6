package kz.uzdik.functions.documentvalidation.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF written again as programs write it today: its objects packed in streams. */
final class PackedPdf {

    private PackedPdf() {}

    static byte[] of(byte[] pdf) {
        try {
            return saved(Loader.loadPDF(pdf));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        }
        return out.toByteArray();
    }
}
