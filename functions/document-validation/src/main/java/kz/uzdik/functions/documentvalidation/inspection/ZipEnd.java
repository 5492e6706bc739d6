package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.ContentKind.latin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import kz.uzdik.domain.dossier.Inspection.Defect;

/**
 * The record that ends a ZIP archive and says where its directory lies.
 *
 * @param at its own offset
 */
record ZipEnd(long at, int disk, int entries, long directorySize, long directoryAt, int commentLength) {

    static final String MARK = "PK\u0005\u0006";
    static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** The record begins within so many bytes of the file's end. */
    static final int SEARCHED = LENGTH + LONGEST_COMMENT;

    /** The record whose comment reaches exactly to the end of the file; without one the archive is cut off. */
    static ZipEnd of(InspectedFile file) throws IOException {
        int length = (int) Math.min(SEARCHED, file.size());
        long tailAt = file.size() - length;
        String tail = latin(file.read(tailAt, length));
        for (int at = tail.lastIndexOf(MARK); at >= 0; at = tail.lastIndexOf(MARK, at - 1)) {
            if (at + LENGTH <= length && at(file, tailAt + at).commentLength() == length - at - LENGTH) {
                return at(file, tailAt + at);
            }
        }
        throw new Unfit(Defect.TRUNCATED);
    }

    static ZipEnd at(InspectedFile file, long at) throws IOException {
        ByteBuffer record = file.numbers(at, LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        return new ZipEnd(
                at,
                record.getInt(4),
                Short.toUnsignedInt(record.getShort(10)),
                Integer.toUnsignedLong(record.getInt(12)),
                Integer.toUnsignedLong(record.getInt(16)),
                Short.toUnsignedInt(record.getShort(20)));
    }
}
