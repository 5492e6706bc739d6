package kz.uzdik.functions.documentvalidation.inspection;

/**
 * One file of a ZIP archive as the archive's directory describes it.
 *
 * @param packedSize its length in the archive
 * @param size its length unpacked, as stated
 * @param headerAt where its own header lies, its content behind it
 */
record ZipMember(String name, boolean deflated, long crc, long packedSize, long size, long headerAt) {

    static final int HEADER_LENGTH = 30;

    /** Whether it unpacks to so much more than it is that no honest text does. */
    boolean isFlood() {
        return size / 200 > packedSize;
    }

    /** The least offset at which something else may begin. */
    long leastEnd() {
        return headerAt + HEADER_LENGTH + name.length() + packedSize;
    }
}
