package kz.uzdik.domain.poll;

import java.time.Duration;
import java.time.Instant;

/**
 * When what can be done: credentials are issued from {@code issueFrom} until {@code issueUntil}, both exclusive of the
 * end; ballots are taken until {@code ballotsUntil}.
 */
public record PollTimes(Instant issueFrom, Instant issueUntil, Instant ballotsUntil) {
    /** So long, at least, a resident has to cast after the last credential is issued. */
    public static final Duration LAST_STRETCH = Duration.ofHours(24);

    /** Whether they follow each other; a practice poll may leave out the last stretch. */
    public boolean follow(boolean practice) {
        return issueFrom.isBefore(issueUntil)
                && (practice
                        ? issueUntil.isBefore(ballotsUntil)
                        : !ballotsUntil.isBefore(issueUntil.plus(LAST_STRETCH)));
    }

    public PollTimes extendedTo(Extension extension) {
        return new PollTimes(issueFrom, extension.issueUntil(), extension.ballotsUntil());
    }
}
