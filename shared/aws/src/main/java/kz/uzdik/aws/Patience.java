package kz.uzdik.aws;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Tries again what met others, after pauses that grow and differ, so that those who met do not meet again.
 *
 * @param tries how often in all; the last contention is thrown
 * @param pause waits so many milliseconds
 */
record Patience(int tries, LongConsumer pause) {
    private static final long FIRST_PAUSE = 20;
    private static final long LONGEST_PAUSE = 640;

    /** Six tries within about a second of pauses. */
    static Patience usual() {
        return new Patience(6, Patience::sleep);
    }

    <T> T with(Supplier<T> work) {
        for (int failed = 1; ; failed++) {
            try {
                return work.get();
            } catch (Contention contention) {
                if (failed == tries) {
                    throw contention;
                }
            }
            long most = Math.min(LONGEST_PAUSE, FIRST_PAUSE << failed);
            pause.accept(ThreadLocalRandom.current().nextLong(most / 2, most));
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to try again", e);
        }
    }
}
