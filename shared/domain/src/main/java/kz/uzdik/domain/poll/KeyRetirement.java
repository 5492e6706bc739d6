package kz.uzdik.domain.poll;

import java.time.Instant;

/** When a poll's keys have done their work (step 2 of the vote's protocol). */
public final class KeyRetirement {
    private KeyRetirement() {}

    /** Whether a key that is still in use has nothing left to do. */
    public static boolean isDue(Poll poll, KeyPart part, Instant at) {
        return poll.custody().isLive(part)
                && poll.phase().compareTo(PollPhase.KEYED) >= 0
                && switch (part) {
                    // What was asked for in time is answered before the key goes.
                    case ISSUING ->
                        !at.isBefore(poll.times().issueUntil().plus(poll.plan().quiet()));
                    case ACKNOWLEDGEMENT -> poll.phase() == PollPhase.CLOSED;
                    case SECRETS -> poll.phase() == PollPhase.CLOSED && !at.isBefore(secretsUntil(poll));
                };
    }

    // Of a rehearsal nobody complains.
    private static Instant secretsUntil(Poll poll) {
        return poll.plan().practice()
                ? poll.times().ballotsUntil().plus(poll.plan().quiet())
                : poll.times().complaintsUntil().plus(Poll.QUIET);
    }
}
