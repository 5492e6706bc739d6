package kz.uzdik.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Many small calls of a store, some of them at once: one after the other they would mostly wait. */
final class Parallel {
    private static final int AT_ONCE = 32;

    private Parallel() {}

    /**
     * What each call gave, in the order of the items. When one fails, the others are still made, and the first failure is
     * thrown.
     */
    static <T, R> List<R> each(List<T> items, Function<? super T, R> call) {
        var free = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<R>> calls = new ArrayList<>();
            for (T item : items) {
                free.acquireUninterruptibly();
                calls.add(threads.submit(() -> {
                    try {
                        return call.apply(item);
                    } finally {
                        free.release();
                    }
                }));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> each : calls) {
                results.add(result(each));
            }
            return results;
        }
    }

    private static <R> R result(Future<R> call) {
        try {
            return call.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
