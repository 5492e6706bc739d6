package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.ContentKind.latin;

import java.io.IOException;

/** Finds what makes a file readable as a second format: an archive at its end, or a PDF behind another beginning. */
final class SecondFormat {

    /** PDF readers look for their beginning in so many bytes. */
    private static final int PDF_MAY_BEGIN_WITHIN = 1024;

    private static final String PDF = "%PDF-";
    private static final String DIRECTORY_ENTRY = "PK\u0001\u0002";

    private SecondFormat() {}

    static boolean in(InspectedFile file, ContentKind kind) throws IOException {
        return switch (kind) {
            case PDF -> archiveAtEnd(file);
            case ZIP -> pdfNearBeginning(file);
            case JPEG, PNG, ISO_MEDIA, EBML -> pdfNearBeginning(file) || archiveAtEnd(file);
            case UNKNOWN -> pdfNearBeginning(file);
            case COMPOUND -> false;
        };
    }

    private static boolean pdfNearBeginning(InspectedFile file) throws IOException {
        String head = latin(file.read(0, (int) Math.min(PDF_MAY_BEGIN_WITHIN, file.size())));
        return head.contains(PDF);
    }

    /** Archive programs forgive bytes before and after an archive, so both are allowed here. */
    private static boolean archiveAtEnd(InspectedFile file) throws IOException {
        int length = (int) Math.min(ZipEnd.SEARCHED, file.size());
        long tailAt = file.size() - length;
        String tail = latin(file.read(tailAt, length));
        for (int at = tail.indexOf(ZipEnd.MARK); at >= 0; at = tail.indexOf(ZipEnd.MARK, at + 1)) {
            if (at + ZipEnd.LENGTH <= length && directoryBefore(file, tailAt + at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean directoryBefore(InspectedFile file, long endAt) throws IOException {
        long directoryAt = endAt - ZipEnd.at(file, endAt).directorySize();
        return directoryAt >= 0
                && directoryAt < endAt
                && latin(file.read(directoryAt, DIRECTORY_ENTRY.length())).equals(DIRECTORY_ENTRY);
    }
}
