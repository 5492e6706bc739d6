package kz.uzdik.domain.poll;

import java.time.Instant;
import java.util.Optional;

/**
 * Later ends of a poll, recorded beside the frozen poll with the reason; the one of the highest number holds.
 *
 * @param complaints as {@link PollTimes#complaints}, counted from the new end of the ballots
 */
public record Extension(
        int number, Instant issueUntil, Instant ballotsUntil, Optional<Instant> complaints, String reason, Instant at) {

    /** An extension for which nobody counted the days of complaints. */
    public Extension(int number, Instant issueUntil, Instant ballotsUntil, String reason, Instant at) {
        this(number, issueUntil, ballotsUntil, Optional.empty(), reason, at);
    }
}
