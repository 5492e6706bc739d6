package kz.uzdik.functions.documentvalidation.inspection;

import java.io.EOFException;
import java.io.IOException;

/** Walks through a file byte by byte, from its beginning, and fails with EOFException when it ends. */
final class ByteCursor {

    private final InspectedFile file;
    private final byte[] buffer = new byte[8 * 1024];
    private long bufferAt;
    private int filled;
    private int next;

    ByteCursor(InspectedFile file) {
        this.file = file;
    }

    long position() {
        return bufferAt + next;
    }

    int u8() throws IOException {
        if (next == filled) {
            fill(position());
        }
        return buffer[next++] & 0xFF;
    }

    int u16() throws IOException {
        return u8() << 8 | u8();
    }

    long u32() throws IOException {
        return (long) u16() << 16 | u16();
    }

    void skip(long count) throws IOException {
        if (count <= filled - next) {
            next += (int) count;
            return;
        }
        long target = position() + count;
        if (target > file.size()) {
            throw new EOFException("skipped beyond the end");
        }
        bufferAt = target;
        filled = 0;
        next = 0;
    }

    /** Up to so many bytes that are at hand, at least one. */
    int some(byte[] target, int most) throws IOException {
        if (next == filled) {
            fill(position());
        }
        int count = Math.min(most, filled - next);
        System.arraycopy(buffer, next, target, 0, count);
        next += count;
        return count;
    }

    private void fill(long position) throws IOException {
        int count = file.readSome(position, buffer, 0, buffer.length);
        if (count < 0) {
            throw new EOFException("the file ends");
        }
        bufferAt = position;
        filled = count;
        next = 0;
    }
}
