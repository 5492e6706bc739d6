package kz.uzdik.domain.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a poll's keys have done their work (step 2 of the vote's protocol). */
public final class KeyRetirement {
    /**
     * How long after the count the secrets are kept. Residents can complain for three working days after the ballots' end
     * ({@link PollTimes#complaintsUntil}), and no three working days with the days off between them take longer.
     */
    public static final Duration COMPLAINTS = Duration.ofDays(6);

    private KeyRetirement() {}

    /** Until when residents can complain; empty as long as the poll is not counted. Of a rehearsal nobody complains. */
    public static Optional<Instant> complaintsUntil(Poll poll) {
        Duration complaints = poll.plan().practice() ? Duration.ZERO : COMPLAINTS;
        return poll.decisions().counted().map(counted -> counted.plus(complaints));
    }

    /** Whether a key that is still in use has nothing left to do. */
    public static boolean isDue(Poll poll, KeyPart part, Instant at) {
        return poll.custody().isLive(part)
                && poll.phase().compareTo(PollPhase.KEYED) >= 0
                && switch (part) {
                    // What was asked for in time is answered before the key goes.
                    case ISSUING ->
                        !at.isBefore(poll.times().issueUntil().plus(poll.plan().quiet()));
                    case ACKNOWLEDGEMENT -> poll.phase() == PollPhase.CLOSED;
                    case SECRETS ->
                        poll.phase() == PollPhase.CLOSED
                                && complaintsUntil(poll)
                                        .filter(until -> !at.isBefore(until))
                                        .isPresent();
                };
    }
}
