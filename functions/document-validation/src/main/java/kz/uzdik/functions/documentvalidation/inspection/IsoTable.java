package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import kz.uzdik.domain.dossier.Inspection.Defect;

/**
 * A table in an MP4's index: a count and entries of one width, read in pieces.
 *
 * @param firstAt the offset of the first entry
 */
record IsoTable(InspectedFile file, long count, int width, long firstAt) {

    private static final int ENTRIES_AT_ONCE = 4_096;
    private static final BigInteger NONE = BigInteger.ZERO;

    /** Is given a buffer that stands at the beginning of an entry. */
    @FunctionalInterface
    private interface Ticks {
        long of(ByteBuffer entries, int at);
    }

    /**
     * The table in a box.
     *
     * @param countAt where the count stands in the box's content, the entries behind it
     */
    static IsoTable of(InspectedFile file, IsoBox box, int countAt, int width) throws IOException {
        int head = countAt + 4;
        if (box.length() < head) {
            throw new Unfit(Defect.DAMAGED);
        }
        long count = Integer.toUnsignedLong(
                file.numbers(box.contentAt() + countAt, 4).getInt());
        if (count * width > box.length() - head) {
            throw new Unfit(Defect.DAMAGED);
        }
        return new IsoTable(file, count, width, box.contentAt() + head);
    }

    /** The sum of what frames last (stts), in ticks of the track; a length below zero is none. */
    BigInteger frameTicks() throws IOException {
        return sum((entries, at) -> Integer.toUnsignedLong(entries.getInt(at)) * Math.max(0, entries.getInt(at + 4)));
    }

    /** The sum of what is shown (elst), in ticks of the movie. */
    BigInteger editTicks(boolean wide) throws IOException {
        return sum((entries, at) -> wide ? entries.getLong(at) : Integer.toUnsignedLong(entries.getInt(at)));
    }

    /** The last entry, an offset in the file (stco, co64). */
    long lastOffset() throws IOException {
        ByteBuffer entry = file.numbers(firstAt + (count - 1) * width, width);
        return width == Long.BYTES ? entry.getLong() : Integer.toUnsignedLong(entry.getInt());
    }

    private BigInteger sum(Ticks ticks) throws IOException {
        BigInteger sum = NONE;
        for (long done = 0; done < count; done += ENTRIES_AT_ONCE) {
            int part = (int) Math.min(ENTRIES_AT_ONCE, count - done);
            ByteBuffer entries = file.numbers(firstAt + done * width, part * width);
            for (int entry = 0; entry < part; entry++) {
                sum = sum.add(
                        BigInteger.valueOf(ticks.of(entries, entry * width)).max(NONE));
            }
        }
        return sum;
    }
}
