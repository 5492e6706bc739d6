package kz.uzdik.local.demo.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A PDF 1.7 of A4 pages, each with its number on it, and a title that may be in any script; the same title and count
 * give the same bytes.
 *
 * <p>Objects: 1 catalog, 2 page tree, 3 font, 4 information, then a page and its content for each page.
 */
public record Pdf(String title, int pages) {

    private static final int FIRST_PAGE = 5;

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        // The comment with bytes above 127 tells mail programs that the file is binary.
        write(out, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        for (String object : objects()) {
            offsets.add(out.size());
            write(out, offsets.size() + " 0 obj\n" + object + "\nendobj\n");
        }
        int table = out.size();
        write(out, "xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(out, "%010d 00000 n \n".formatted(offset)));
        write(out, "trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R /Info 4 0 R >>\n");
        write(out, "startxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private List<String> objects() {
        var objects = new ArrayList<String>();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [" + kids() + "] /Count " + pages + " >>");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        objects.add("<< /Title <" + HexFormat.of().formatHex(title.getBytes(StandardCharsets.UTF_16)) + "> >>");
        for (int page = 1; page <= pages; page++) {
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                    + "/Resources << /Font << /F1 3 0 R >> >> /Contents " + (objects.size() + 2) + " 0 R >>");
            String content = "BT /F1 24 Tf 72 760 Td (" + page + " / " + pages + ") Tj ET";
            objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        }
        return objects;
    }

    private String kids() {
        var kids = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            kids.append(FIRST_PAGE + 2 * page).append(" 0 R ");
        }
        return kids.toString().strip();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
