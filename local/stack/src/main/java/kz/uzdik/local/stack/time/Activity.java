package kz.uzdik.local.stack.time;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what is under way, so that one can tell whether the system has come to rest. */
public final class Activity {
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    /** Something begins; close the result when it has ended. */
    public UnderWay begin() {
        begun.incrementAndGet();
        return ended::incrementAndGet;
    }

    /** How much has ever begun. */
    public long begun() {
        return begun.get();
    }

    /** Whether all that has begun has ended. */
    public boolean atRest() {
        return ended.get() == begun.get();
    }

    /** Something that is under way. */
    public interface UnderWay extends AutoCloseable {
        @Override
        void close();
    }
}
