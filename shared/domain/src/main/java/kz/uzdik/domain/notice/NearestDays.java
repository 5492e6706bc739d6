package kz.uzdik.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the numbers of days before a deadline a reminder is now due by. */
final class NearestDays {
    private NearestDays() {}

    /** The fewest of them within which the deadline lies; none once it has passed. */
    static Optional<Integer> of(List<Integer> daysBefore, Instant last, Instant at) {
        return at.isAfter(last)
                ? Optional.empty()
                : daysBefore.stream()
                        .filter(days -> !at.isBefore(last.minus(Duration.ofDays(days))))
                        .min(Comparator.naturalOrder());
    }
}
