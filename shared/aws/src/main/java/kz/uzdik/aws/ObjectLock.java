package kz.uzdik.aws;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * For how long nobody removes what proves a publication, counted from its writing.
 *
 * @param term zero where the store has no lock
 */
public record ObjectLock(Duration term, Clock clock) {
    /** Until when a file that is written now is locked; empty where the store has no lock. */
    public Optional<Instant> until() {
        return term.isZero()
                ? Optional.empty()
                : Optional.of(clock.instant().plus(term).truncatedTo(ChronoUnit.SECONDS));
    }
}
