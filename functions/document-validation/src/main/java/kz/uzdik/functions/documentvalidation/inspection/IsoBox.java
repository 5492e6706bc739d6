package kz.uzdik.functions.documentvalidation.inspection;

/**
 * A box of an MP4 or MOV file, by offsets in the file: a type of four letters, and content up to an end.
 *
 * @param contentAt the first byte behind its header
 * @param end the first byte behind it
 */
record IsoBox(String type, long contentAt, long end) {

    long length() {
        return end - contentAt;
    }
}
