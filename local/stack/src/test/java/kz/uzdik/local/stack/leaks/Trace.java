package kz.uzdik.local.stack.leaks;

/**
 * Something that was written, sent, said or found.
 *
 * @param place where, in the words of {@link Allowed}
 * @param record what belongs together has one number: the parts of a mail
 */
@SuppressWarnings("ArrayRecordComponent") // searched, never compared
record Trace(String place, int record, byte[] bytes) {
    /** Says where, not what. */
    @Override
    public String toString() {
        return place;
    }
}
