package kz.uzdik.domain.enrolment.csv;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block of a file's bytes, cut into records where they end for certain. Bytes and not characters are read, so that
 * reading can go on at any record's offset; both encodings allow that.
 */
final class CsvBlock {
    /** No row of a roll comes near it; a longer record is one whose quote was never closed, or no table at all. */
    static final int LONGEST_RECORD = 16 * 1024;

    private static final byte QUOTE = '"';
    private static final byte CR = '\r';
    private static final byte LF = '\n';

    private final byte[] bytes;
    private final boolean last;
    private final byte separator;

    /** @param last whether the file ends with this block */
    CsvBlock(byte[] bytes, boolean last, RollFormat.Separator separator) {
        this.bytes = bytes;
        this.last = last;
        this.separator = separator.sign();
    }

    /** A line that goes on and on: nothing after it can be told apart. */
    static final class LineTooLong extends Exception {
        private static final long serialVersionUID = 1;

        LineTooLong() {
            super("a line is too long for a table's");
        }
    }

    /**
     * The record that begins at an offset; empty when the block ends before it surely does.
     *
     * @throws LineTooLong when a line does not end within {@link #LONGEST_RECORD}
     */
    Optional<CsvRecord> at(int from) throws LineTooLong {
        if (from >= bytes.length) {
            return Optional.empty();
        }
        var reading = new Reading(from);
        Optional<CsvRecord> record = reading.run();
        if (record.isPresent() || !reading.isHopeless()) {
            return record;
        }
        // A quote that nobody closed would swallow the rest of the file: only its own line is lost.
        int end = endOfLine(from);
        return Optional.of(new CsvRecord(List.of(), end, false));
    }

    private int endOfLine(int from) throws LineTooLong {
        for (int i = from; i < Math.min(bytes.length, from + LONGEST_RECORD); i++) {
            if (bytes[i] == LF || (bytes[i] == CR && !isAt(i + 1, LF))) {
                return i + 1;
            }
        }
        if (last && bytes.length - from <= LONGEST_RECORD) {
            return bytes.length;
        }
        throw new LineTooLong();
    }

    private boolean isAt(int index, byte wanted) {
        return index < bytes.length && bytes[index] == wanted;
    }

    /** One record being read. */
    private final class Reading {
        private final int from;
        private int next;
        private final List<byte[]> cells = new ArrayList<>();
        private final ByteArrayOutputStream cell = new ByteArrayOutputStream();
        private boolean quoted;
        private boolean wasQuoted;
        private boolean right = true;

        Reading(int from) {
            this.from = from;
            this.next = from;
        }

        /** Whether more bytes would not end it either. */
        boolean isHopeless() {
            return last || next - from >= LONGEST_RECORD;
        }

        Optional<CsvRecord> run() {
            while (next < bytes.length && next - from < LONGEST_RECORD) {
                // What follows a quote or a CR decides what it means.
                boolean undecided = !last && next + 1 == bytes.length && (bytes[next] == QUOTE || bytes[next] == CR);
                if (undecided) {
                    return Optional.empty();
                }
                if (step(bytes[next])) {
                    return Optional.of(ended());
                }
            }
            return last && next == bytes.length && !quoted ? Optional.of(ended()) : Optional.empty();
        }

        private CsvRecord ended() {
            endCell();
            return new CsvRecord(cells, next, right);
        }

        // Takes one byte, or two that belong together; true when they end the record.
        private boolean step(byte sign) {
            next++;
            if (quoted) {
                inQuotes(sign);
            } else if (sign == separator) {
                endCell();
            } else if (sign == LF || sign == CR) {
                next += sign == CR && isAt(next, LF) ? 1 : 0;
                return true;
            } else if (sign == QUOTE && cell.size() == 0 && !wasQuoted) {
                quoted = true;
                wasQuoted = true;
            } else {
                right &= sign != QUOTE && !wasQuoted;
                cell.write(sign);
            }
            return false;
        }

        private void inQuotes(byte sign) {
            if (sign != QUOTE) {
                cell.write(sign);
            } else if (isAt(next, QUOTE)) {
                cell.write(QUOTE);
                next++;
            } else {
                quoted = false;
            }
        }

        private void endCell() {
            cells.add(cell.toByteArray());
            cell.reset();
            wasQuoted = false;
        }
    }
}
