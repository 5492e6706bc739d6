package kz.uzdik.local.demo.story;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import kz.uzdik.local.demo.http.StoryFailed;

/** Looks again and again until something is there that the system does by itself. */
final class Patience {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private Patience() {}

    /** What the look finds at last; the story ends when it finds nothing for too long. */
    static <T> T until(String what, Supplier<Optional<T>> look) {
        return within(LONGEST, what, look)
                .orElseThrow(() -> new StoryFailed(what, "within " + LONGEST.toSeconds() + " s", "still nothing"));
    }

    /** The same for so long; empty when nothing was found by then. */
    static <T> Optional<T> within(Duration time, String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + time.toNanos();
        Duration pause = FIRST_PAUSE;
        Optional<T> found = look.get();
        while (found.isEmpty() && System.nanoTime() < end) {
            sleep(what, pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            found = look.get();
        }
        return found;
    }

    private static void sleep(String what, Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StoryFailed(what, "time to wait", stopping);
        }
    }
}
