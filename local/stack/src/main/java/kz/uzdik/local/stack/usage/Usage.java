package kz.uzdik.local.stack.usage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** What each operation has taken since the start: calls, the processor's time, table units, requests to services. */
public final class Usage {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    // Threads that a function starts belong to its operation, too.
    private static final InheritableThreadLocal<Tally> CURRENT = new InheritableThreadLocal<>();

    private final Map<Operation, Tally> tallies = new ConcurrentHashMap<>();

    /**
     * What an operation has taken.
     *
     * @param calls of the function
     * @param things that these calls brought: messages, records, or one each
     * @param processor the time of the threads that the calls began on; threads that they start are not in it
     * @param writeUnits what the tables charged for writes, indexes and transactions in it
     * @param readUnits the same for reads
     * @param requests how many of each kind, as {@code S3 PutObject}
     */
    public record Taken(
            long calls,
            long things,
            Duration processor,
            double writeUnits,
            double readUnits,
            Map<String, Long> requests) {}

    /**
     * Does a call of a function on this thread, which must be one of the platform, and writes down what it takes, whether
     * it ends well or not.
     */
    public <T> T during(String function, byte[] event, Callable<T> call) throws Exception {
        Map<String, Object> said = Operation.read(event);
        Tally tally = tallies.computeIfAbsent(Operation.of(function, said), _ -> new Tally());
        CURRENT.set(tally);
        long from = THREADS.getCurrentThreadCpuTime();
        try {
            return call.call();
        } finally {
            tally.called(Operation.things(said), Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - from));
            CURRENT.remove();
        }
    }

    /** What is being done on this thread, if it is a function's. */
    static Optional<Tally> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** What each operation has taken so far. */
    public SortedMap<Operation, Taken> taken() {
        var taken = new TreeMap<Operation, Taken>();
        tallies.forEach((operation, tally) -> taken.put(operation, tally.taken()));
        return taken;
    }
}
