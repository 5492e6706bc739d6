package kz.uzdik.functions.documentvalidation.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** A PDF put together from objects as a test wishes them; object 1 is the catalog, 2 the page tree, 3 its one page. */
final class PdfBytes {

    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    static PdfBytes withCatalog(String catalogEntries) {
        var pdf = new PdfBytes();
        return pdf.object("<< /Type /Catalog /Pages 2 0 R " + catalogEntries + " >>")
                .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    }

    PdfBytes object(String text) {
        objects.add(Bytes.latin(text));
        return this;
    }

    PdfBytes stream(String entries, byte[] content) {
        String head = "<< /Length " + content.length + " " + entries + " >>\nstream\n";
        objects.add(Bytes.joined(Bytes.latin(head), content, Bytes.latin("\nendstream")));
        return this;
    }

    PdfBytes trailer(String entries) {
        trailer = entries;
        return this;
    }

    PdfBytes replacing(int object, String text) {
        objects.set(object - 1, Bytes.latin(text));
        return this;
    }

    byte[] file() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Bytes.latin("%PDF-1.7\n"));
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(Bytes.joined(Bytes.latin(i + 1 + " 0 obj\n"), objects.get(i), Bytes.latin("\nendobj\n")));
        }
        int tableAt = out.size();
        out.writeBytes(Bytes.latin(table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R " + trailer
                + " >>\nstartxref\n" + tableAt + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /** A PDF whose objects 1 to 3 are packed in stream 4, with a cross reference stream 5 of these widths. */
    static byte[] packed(byte[] objectStream, String filter, byte[] crossReference, String entries) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Bytes.latin("%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /N 3 /First 13 " + filter + " /Length "
                + objectStream.length + " >>\nstream\n"));
        out.writeBytes(objectStream);
        out.writeBytes(Bytes.latin("\nendstream\nendobj\n"));
        int referenceAt = out.size();
        out.writeBytes(Bytes.latin("5 0 obj\n<< /Type /XRef /Size 6 /Root 1 0 R " + entries + " /Length "
                + crossReference.length + " >>\nstream\n"));
        out.writeBytes(crossReference);
        out.writeBytes(Bytes.latin("\nendstream\nendobj\nstartxref\n" + referenceAt + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] deflated(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
