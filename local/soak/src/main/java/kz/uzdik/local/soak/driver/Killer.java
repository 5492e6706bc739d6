package kz.uzdik.local.soak.driver;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;

/** Kills the stack at moments that nobody knows before, and starts it again. */
public final class Killer {
    private final StackProcess stack;
    private final Random random;
    private final Duration least;
    private final Duration most;
    private final Figures figures;

    /**
     * @param least how long it runs at least before it is killed
     * @param most how long at most
     */
    Killer(StackProcess stack, Random random, Duration least, Duration most, Figures figures) {
        this.stack = stack;
        this.random = random;
        this.least = least;
        this.most = most;
        this.figures = figures;
    }

    /** Goes on until this moment of {@link System#nanoTime()}; then the stack runs. */
    void until(long end) throws IOException, InterruptedException {
        while (true) {
            long rest = random.nextLong(least.toMillis(), most.toMillis());
            if (System.nanoTime() + Duration.ofMillis(rest).toNanos() > end) {
                Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000));
                note();
                return;
            }
            Thread.sleep(rest);
            note();
            stack.kill();
            figures.add("kills", 1);
            stack.start();
        }
    }

    private void note() {
        stack.disturbed()
                .ifPresent(told -> told.names().forEach(name -> figures.add("messages: " + name, told.number(name))));
    }
}
