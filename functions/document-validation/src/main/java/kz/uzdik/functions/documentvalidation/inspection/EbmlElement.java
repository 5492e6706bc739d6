package kz.uzdik.functions.documentvalidation.inspection;

/**
 * An element of a WebM file, by offsets in the file.
 *
 * @param open whether its size is not stated, as in a live recording; then it lasts at most to the end given
 */
record EbmlElement(long id, long contentAt, long end, boolean open) {

    static final long HEADER = 0x1A45DFA3L;
    static final long DOCUMENT_TYPE = 0x4282;
    static final long SEGMENT = 0x18538067L;
    static final long INFORMATION = 0x1549A966L;
    static final long TICK_NANOS = 0x2AD7B1;
    static final long DURATION = 0x4489;
    static final long TRACKS = 0x1654AE6BL;
    static final long TRACK = 0xAE;
    static final long TRACK_TYPE = 0x83;
    static final long CLUSTER = 0x1F43B675L;

    long length() {
        return end - contentAt;
    }
}
