package kz.uzdik.domain.notice;

import static kz.uzdik.domain.people.Permission.RESEND_DELIVERY;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency has a letter sent, or another errand done, again. A letter is written anew from what holds when it is: in the
 * addressee's present language, to their present address, and not at all where there is nothing to say any more.
 */
public final class Resending {
    private final Deliveries deliveries;
    private final Errands errands;

    public Resending(Deliveries deliveries, Errands errands) {
        this.deliveries = deliveries;
        this.errands = errands;
    }

    /**
     * Has it done again, for a reason that the audit trail keeps. What is still waiting will be done anyway, unless its
     * errand is no longer told of: then nobody else would.
     */
    public Outcome<Delivery> resend(EditionId edition, DeliveryId id, String reason, Actor actor, Instant at) {
        if (!RESEND_DELIVERY.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> deliveries
                .find(id)
                .filter(entry -> entry.edition().equals(edition))
                .map(entry -> resend(entry, reason, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Delivery> resend(Delivery entry, String reason, Actor actor, Instant at) {
        if (entry.isAskedFor() || (entry.state() == Delivery.State.WAITING && isPending(entry))) {
            return Outcome.refused(Reason.of(NoticeReason.STILL_WAITING, Paragraph.NONE));
        }
        Change<Delivery> change = entry.again(reason, at);
        return Change.outcome(deliveries.commit(change, actor, at), change.next());
    }

    private boolean isPending(Delivery entry) {
        return errands.waiting(entry.errand()).isPresent();
    }
}
