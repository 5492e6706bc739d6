package kz.uzdik.local.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What calls take of the processor, call by call: on a shared machine the clock tells of the neighbours. A benchmark
 * hands its calls to {@link #of}; the median and the 99th percentile of each iteration become results beside the clock's.
 */
public final class ProcessorTime implements InternalProfiler {
    /** The name of the median among the secondary results. */
    static final String P50 = "processor.p50";
    /** The name of the 99th percentile among them. */
    static final String P99 = "processor.p99";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<Long> CALLS = new ArrayList<>();

    /** Makes a call and remembers what it took. */
    static <T> T of(Supplier<T> call) {
        long from = THREADS.getCurrentThreadCpuTime();
        T result = call.get();
        long took = THREADS.getCurrentThreadCpuTime() - from;
        synchronized (CALLS) {
            CALLS.add(took);
        }
        return result;
    }

    @Override
    public String getDescription() {
        return "processor time of single calls";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        synchronized (CALLS) {
            CALLS.clear();
        }
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        synchronized (CALLS) {
            List<Long> sorted = CALLS.stream().sorted().toList();
            return List.of(percentile(P50, sorted, 50), percentile(P99, sorted, 99));
        }
    }

    private static ScalarResult percentile(String name, List<Long> sorted, int percent) {
        double microseconds = sorted.get((sorted.size() - 1) * percent / 100) / 1e3;
        return new ScalarResult(name, microseconds, "us", AggregationPolicy.AVG);
    }
}
