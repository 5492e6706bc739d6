package kz.uzdik.functions.notificationdelivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.notice.Errands.Claim;
import kz.uzdik.domain.notice.FanningOut;
import kz.uzdik.domain.notice.SendingLetter;
import kz.uzdik.domain.notice.Trouble;

/**
 * Delivers a notice: one to many becomes an errand a person, one to a person becomes a letter. Whoever claims it alone
 * works on it for a while; a death between the letter and the note that it was sent sends it twice, never not at all.
 */
final class DeliveringNotice {

    /** Longer than a function runs, shorter than a message stays hidden. */
    private static final Duration LEASE = Duration.ofSeconds(90);

    private final Errands errands;
    private final FanningOut fanningOut;
    private final SendingLetter sending;
    private final Clock clock;

    /** @param clock the real time, for leases */
    DeliveringNotice(Errands errands, FanningOut fanningOut, SendingLetter sending, Clock clock) {
        this.errands = errands;
        this.fanningOut = fanningOut;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * Does the errand.
     *
     * @param at when it was told of
     * @return what stood in the way; the errand stays pending, and the sweep tells of it again
     * @throws ErrandFault if it broke while it was done; it stays pending too
     */
    Optional<Trouble> deliver(String id, Instant at) {
        Errand errand = errands.find(id).orElseThrow(() -> new IllegalStateException("no such errand: " + id));
        Optional<Claim> claim = errands.claim(id, clock.instant(), LEASE);
        if (claim.isEmpty()) {
            return Optional.empty(); // done, or somebody is at it; should they die, the sweep tells of it again
        }
        try {
            return deliver(errand, claim.get(), at);
        } catch (RuntimeException fault) {
            throw new ErrandFault(fault);
        }
    }

    private Optional<Trouble> deliver(Errand errand, Claim claim, Instant at) {
        if (errand.task() instanceof Task.Again(var _, var again)) {
            return again(claim, again, at);
        }
        if (FanningOut.isForMany(errand)) {
            errands.add(fanningOut.parts(errand));
        } else {
            Optional<Trouble> trouble = sending.send(errand, at);
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        errands.done(claim);
        return Optional.empty();
    }

    // What is no notice is told to its own queue by the next sweep.
    private Optional<Trouble> again(Claim asked, String id, Instant at) {
        errands.reopen(id, clock.instant(), clock.instant());
        errands.done(asked);
        boolean isNotice = errands.find(id)
                .filter(errand -> errand.task() instanceof Task.Notify)
                .isPresent();
        return isNotice ? deliver(id, at) : Optional.empty();
    }

    /** An errand broke while it was done; it is told again by the sweep, whatever becomes of the message. */
    static final class ErrandFault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ErrandFault(RuntimeException cause) {
            super(null, cause);
            setStackTrace(cause.getStackTrace());
        }
    }
}
