package kz.uzdik.functions.documentvalidation.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import kz.uzdik.domain.dossier.Inspection.Defect;
import org.jspecify.annotations.Nullable;

/**
 * One file while it is inspected: cached blocks, read ahead where reading goes straight on, within a budget.
 *
 * <p>Parsers swallow exceptions, so whatever ended the reading is remembered: every later read fails as well, and the
 * inspector asks here what the verdict is.
 */
final class InspectedFile {

    private static final int BLOCK = 32 * 1024;
    private static final int MOST_BLOCKS_AHEAD = 32;
    private static final int MOST_BLOCKS_CACHED = 512;

    /** Waiting for the store is not the file's doing; a slow store is asked again later, before the function times out. */
    private static final Duration STORE_PATIENCE = Duration.ofSeconds(25);

    private final RangedFile source;
    private final LongSupplier nanoTime;
    private final long started;
    private final Map<Long, byte[]> blocks = new LinkedHashMap<>(64, 0.75f, true);
    private ReadingBudget budget;
    private long bytesFetched;
    private int requests;
    private long expectedNext = -1;
    private int ahead = 1;
    private long waited;
    private @Nullable IOException storeFault;
    private @Nullable Defect verdict;

    InspectedFile(RangedFile source, ReadingBudget budget, LongSupplier nanoTime) {
        this.source = source;
        this.budget = budget;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
    }

    long size() {
        return source.size();
    }

    /** From here on another budget holds; what was spent counts. */
    void keepWithin(ReadingBudget other) {
        budget = other;
    }

    /**
     * Exactly this range.
     *
     * @throws EOFException when the range leaves the file
     */
    byte[] read(long offset, int length) throws IOException {
        if (offset < 0 || length > size() - offset) {
            throw new EOFException("range beyond the end");
        }
        byte[] range = new byte[length];
        for (int done = 0; done < length; ) {
            done += readSome(offset + done, range, done, length - done);
        }
        return range;
    }

    /** The same range, to be read as numbers (big-endian). */
    ByteBuffer numbers(long offset, int length) throws IOException {
        return ByteBuffer.wrap(read(offset, length));
    }

    /** Up to so many bytes, at least one; -1 at the end of the file. */
    int readSome(long offset, byte[] target, int from, int length) throws IOException {
        if (offset >= size()) {
            return -1;
        }
        byte[] block = block(offset / BLOCK);
        int within = (int) (offset % BLOCK);
        int count = Math.min(length, block.length - within);
        System.arraycopy(block, within, target, from, count);
        return count;
    }

    /** Fails when the reading has ended already or its time is over; long loops without reads ask it now and then. */
    void goOn() throws IOException {
        if (storeFault != null) {
            throw storeFault;
        }
        if (verdict != null) {
            throw new Unfit(verdict);
        }
        long passed = nanoTime.getAsLong() - started;
        if (passed - waited > budget.time().toNanos()) {
            throw end(Defect.TOO_COMPLEX);
        }
        if (passed > STORE_PATIENCE.toNanos()) {
            storeFault = new IOException("the store is too slow");
            throw storeFault;
        }
    }

    /** Ends the inspection with this verdict, even if a parser goes on. */
    Unfit end(Defect defect) {
        verdict = defect;
        return new Unfit(defect);
    }

    /** The verdict that ended the reading, if one did. */
    Optional<Defect> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** Fails when the store had failed: then nothing can be said about the file. */
    void failIfStoreFailed() throws IOException {
        if (storeFault != null) {
            throw storeFault;
        }
    }

    private byte[] block(long number) throws IOException {
        goOn();
        byte[] known = blocks.get(number);
        return known != null ? known : fetch(number);
    }

    private byte[] fetch(long number) throws IOException {
        ahead = number == expectedNext ? Math.min(2 * ahead, MOST_BLOCKS_AHEAD) : 1;
        expectedNext = number + ahead;
        long offset = number * BLOCK;
        int length = (int) Math.min((long) ahead * BLOCK, size() - offset);
        if (requests + 1 > budget.requests() || bytesFetched + length > budget.bytes()) {
            throw end(Defect.TOO_COMPLEX);
        }
        requests++;
        bytesFetched += length;
        return keep(number, fromStore(offset, length));
    }

    private byte[] fromStore(long offset, int length) throws IOException {
        byte[] bytes;
        long asked = nanoTime.getAsLong();
        try {
            bytes = source.read(offset, length);
            waited += nanoTime.getAsLong() - asked;
        } catch (IOException | RuntimeException failure) {
            // A failing store must not look like a damaged file, whatever it throws.
            storeFault = new IOException("the store gave no bytes", failure);
            throw storeFault;
        }
        if (bytes.length != length) {
            storeFault = new IOException("the store gave " + bytes.length + " bytes for " + length);
            throw storeFault;
        }
        return bytes;
    }

    private byte[] keep(long first, byte[] fetched) {
        // Backwards, so that the wanted block is the youngest and is not the one to be dropped.
        for (int from = (fetched.length - 1) / BLOCK * BLOCK; from >= 0; from -= BLOCK) {
            byte[] block = Arrays.copyOfRange(fetched, from, Math.min(from + BLOCK, fetched.length));
            blocks.put(first + from / BLOCK, block);
        }
        Iterator<byte[]> oldest = blocks.values().iterator();
        for (int surplus = blocks.size() - MOST_BLOCKS_CACHED; surplus > 0; surplus--) {
            oldest.next();
            oldest.remove();
        }
        return Objects.requireNonNull(blocks.get(first));
    }
}
