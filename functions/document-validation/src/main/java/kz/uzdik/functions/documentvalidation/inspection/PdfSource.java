package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Lets PDFBox read an inspected file, and looks at every step whether parsing has taken too much memory. */
final class PdfSource implements RandomAccessRead {

    private final InspectedFile file;
    private final AllocationLimit limit;
    private final byte[] buffer = new byte[4 * 1024];
    private long bufferAt;
    private int filled;
    private long position;
    private boolean closed;

    PdfSource(InspectedFile file) {
        this.file = file;
        this.limit = new AllocationLimit(file);
    }

    @Override
    public int read() throws IOException {
        if (position >= file.size() || !atHand()) {
            return -1;
        }
        return buffer[(int) (position++ - bufferAt)] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position >= file.size() || !atHand()) {
            return -1;
        }
        int within = (int) (position - bufferAt);
        int count = Math.min(length, filled - within);
        System.arraycopy(buffer, within, target, from, count);
        position += count;
        return count;
    }

    private boolean atHand() throws IOException {
        if (position >= bufferAt && position < bufferAt + filled) {
            return true;
        }
        limit.check();
        // Parsers step to and fro around a place, so the buffer begins at a fixed grid and not at the place.
        bufferAt = position / buffer.length * buffer.length;
        filled = Math.max(0, file.readSome(bufferAt, buffer, 0, buffer.length));
        return filled > 0;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long target) throws IOException {
        if (target < 0) {
            throw new IOException("a position before the beginning");
        }
        // As PDFBox's own sources do: beyond the end is the end.
        position = Math.min(target, file.size());
    }

    @Override
    public long length() {
        return file.size();
    }

    @Override
    public boolean isEOF() {
        return position >= file.size();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
