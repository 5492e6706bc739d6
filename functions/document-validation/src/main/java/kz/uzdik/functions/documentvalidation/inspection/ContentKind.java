package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The family of formats that a file belongs to, told by its first bytes and by nothing else. */
enum ContentKind {
    PDF,
    /** What DOCX, PPTX and XLSX are packed in. */
    ZIP,
    JPEG,
    PNG,
    /** MP4, MOV and their relatives. */
    ISO_MEDIA,
    /** WebM and its relatives. */
    EBML,
    /** The container of office documents before 2007, and of those with a password since. */
    COMPOUND,
    /** No mark at all: a table of plain text, or nothing known here. */
    UNKNOWN;

    private static final int HEAD = 32;
    private static final Set<String> FIRST_BOXES = Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot");

    static ContentKind of(InspectedFile file) throws IOException {
        String head = latin(file.read(0, (int) Math.min(HEAD, file.size())));
        if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("\u001aE\u00df\u00a3")) {
            return EBML;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return COMPOUND;
        }
        if (head.length() >= 8 && FIRST_BOXES.contains(head.substring(4, 8))) {
            return ISO_MEDIA;
        }
        return withoutMark(head).startsWith("%PDF-") ? PDF : UNKNOWN;
    }

    /** Some programs put a byte order mark or blank lines before a PDF; every reader forgives it. */
    private static String withoutMark(String head) {
        String unmarked = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        return unmarked.stripLeading();
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
