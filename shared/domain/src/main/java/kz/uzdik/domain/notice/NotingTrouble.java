package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;

/**
 * Lists an errand that is no letter while something stands in its way, so that the Agency sees why nothing happens before
 * the errand is given up. Noting the same twice does no harm.
 */
public final class NotingTrouble {
    private final Deliveries deliveries;
    private final Actor actor;

    /** @param actor who works on the errands, a part of the system */
    public NotingTrouble(Deliveries deliveries, Actor actor) {
        this.deliveries = deliveries;
        this.actor = actor;
    }

    /**
     * It was tried in vain and goes on waiting.
     *
     * @throws IllegalStateException if others kept it from being stored
     */
    public void inVain(Errand errand, Trouble what, Instant at) {
        note(errand, () -> {
            Delivery entry = entry(errand).orElseGet(() -> Delivery.of(errand, at));
            boolean known =
                    entry.state() != Delivery.State.WAITING || entry.trouble().equals(Optional.of(what));
            return known ? done() : stored(entry.troubled(what, at), at);
        });
    }

    /**
     * Nothing stands in its way any more; what was given up meanwhile stays so.
     *
     * @throws IllegalStateException if others kept it from being stored
     */
    public void overcome(Errand errand, Instant at) {
        note(
                errand,
                () -> entry(errand)
                        .filter(entry -> entry.state() == Delivery.State.WAITING)
                        .map(entry -> stored(entry.needless(at), at))
                        .orElseGet(NotingTrouble::done));
    }

    private Optional<Delivery> entry(Errand errand) {
        return deliveries.find(DeliveryId.of(errand.id()));
    }

    private Outcome<Boolean> stored(Change<Delivery> change, Instant at) {
        return Change.outcome(deliveries.commit(change, actor, at), true);
    }

    private static Outcome<Boolean> done() {
        return Outcome.done(false);
    }

    private static void note(Errand errand, java.util.function.Supplier<Outcome<Boolean>> deciding) {
        if (!(Change.decideAgain(deciding) instanceof Outcome.Done<Boolean>)) {
            throw new IllegalStateException("others kept changing delivery " + DeliveryId.of(errand.id()));
        }
    }
}
