package kz.uzdik.domain.notice;

import java.time.Duration;
import java.time.Instant;

/**
 * How often an errand that stays undone is told again, and when that ends: after five minutes, ten, twenty and so on up to
 * every two hours, until it has been pending for longer than an operator allows.
 *
 * @param most longer than a day, so that an outage of a day loses nothing
 */
public record Retelling(Duration most) {
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Duration LEAST = Duration.ofHours(25);

    public Retelling {
        if (most.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("errands are not given up within a day");
        }
    }

    /** When it is told again after it was told at this instant. */
    public Instant next(Errands.Waiting waiting, Instant now) {
        Duration pause = FIRST;
        for (int told = waiting.told(); told > 0 && pause.compareTo(LONGEST) < 0; told--) {
            pause = pause.multipliedBy(2);
        }
        return now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }

    /** Whether it has been pending for too long. */
    public boolean isOver(Errands.Waiting waiting, Instant now) {
        return now.isAfter(waiting.since().plus(most));
    }
}
