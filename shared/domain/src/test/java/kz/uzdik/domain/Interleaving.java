package kz.uzdik.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import kz.uzdik.domain.contract.Ports;

/**
 * Runs several acts at once, changing from one to another before each call of a port, in an order a seed decides: the
 * same seed gives the same order again.
 */
public final class Interleaving {
    private final Random random;
    private final List<Turn> waiting = new ArrayList<>();
    private final Map<Thread, Turn> own = new ConcurrentHashMap<>();

    private record Turn(Semaphore go) {}

    public Interleaving(long seed) {
        random = new Random(seed);
    }

    /** Ports that give the others a turn before each call. */
    public Ports ports(Ports real) {
        return ProxiedPorts.before(real, this::changeOver);
    }

    /** Runs them all to their end; what one of them throws fails the test. */
    public void run(Runnable... acts) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
        for (Runnable act : acts) {
            Turn turn = new Turn(new Semaphore(0));
            waiting.add(turn);
            Thread thread = Thread.ofPlatform().unstarted(() -> {
                turn.go().acquireUninterruptibly();
                try {
                    act.run();
                } finally {
                    passOn();
                }
            });
            own.put(thread, turn);
            thread.setUncaughtExceptionHandler((any, fault) -> thrown.add(fault));
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        passOn();
        for (Thread thread : threads) {
            thread.join(10_000);
        }
        if (!thrown.isEmpty()) {
            throw new AssertionError(thrown.getFirst());
        }
    }

    private void changeOver() {
        Optional.ofNullable(own.get(Thread.currentThread())).ifPresent(mine -> {
            waiting.add(mine);
            passOn();
            mine.go().acquireUninterruptibly();
        });
    }

    // Only whoever has the turn comes here, so nothing needs a lock.
    private void passOn() {
        if (!waiting.isEmpty()) {
            waiting.remove(random.nextInt(waiting.size())).go().release();
        }
    }
}
