package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** The old office container: today either a document with a password, or a format of before 2007. */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int DIRECTORY_SECTOR_AT = 48;
    private static final int DIRECTORY_SEARCHED = 4096;
    private static final String ENCRYPTED_STREAM =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private CompoundFile() {}

    static Defect defectOf(InspectedFile file) throws IOException {
        ByteBuffer header = file.numbers(0, HEADER).order(ByteOrder.LITTLE_ENDIAN);
        int shift = header.getShort(SECTOR_SHIFT_AT) == 12 ? 12 : 9;
        long directoryAt = (Integer.toUnsignedLong(header.getInt(DIRECTORY_SECTOR_AT)) + 1) << shift;
        long length = Math.min(DIRECTORY_SEARCHED, file.size() - directoryAt);
        if (length <= 0) {
            return Defect.TRUNCATED;
        }
        String directory = ContentKind.latin(file.read(directoryAt, (int) length));
        return directory.contains(ENCRYPTED_STREAM) ? Defect.ENCRYPTED : Defect.UNKNOWN_FORMAT;
    }
}
