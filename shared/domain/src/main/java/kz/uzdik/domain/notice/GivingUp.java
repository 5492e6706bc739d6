package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;

/** Puts an errand that was tried for too long on the list of what somebody has to look at. */
public final class GivingUp {
    private static final Actor ACTOR = Actor.system("errand-sweep");

    private final Deliveries deliveries;

    public GivingUp(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * Lists it, whatever kind of errand it is; one that turns out to be settled is left as it is.
     *
     * @return whether it is given up
     * @throws IllegalStateException if others kept it from being stored
     */
    public boolean giveUp(Errand errand, Instant at) {
        Outcome<Delivery> outcome = Change.decideAgain(() -> {
            Delivery entry = deliveries.find(DeliveryId.of(errand.id())).orElseGet(() -> Delivery.of(errand, at));
            Optional<Change<Delivery>> change = Optional.of(entry)
                    .filter(there -> there.state() == Delivery.State.WAITING)
                    .map(there -> there.givenUp(at));
            return change.map(next -> Change.outcome(deliveries.commit(next, ACTOR, at), next.next()))
                    .orElseGet(() -> Outcome.done(entry));
        });
        if (!(outcome instanceof Outcome.Done<Delivery>(var entry))) {
            throw new IllegalStateException("others kept changing delivery " + DeliveryId.of(errand.id()));
        }
        return entry.state() == Delivery.State.GIVEN_UP;
    }
}
