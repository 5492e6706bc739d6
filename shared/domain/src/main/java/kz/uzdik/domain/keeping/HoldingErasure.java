package kz.uzdik.domain.keeping;

import static kz.uzdik.domain.people.Permission.HOLD_ERASING;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency holds the erasing of an edition's personal data up, for a lawsuit, an inspection or a complaint, and lifts
 * that again. Each needs one account and a reason, and takes effect before the next thing is erased.
 */
public final class HoldingErasure {
    private final Editions editions;
    private final Retentions retentions;

    public HoldingErasure(Editions editions, Retentions retentions) {
        this.editions = editions;
        this.retentions = retentions;
    }

    /**
     * Holds it up, or lifts the hold; what is so already stays as it is.
     *
     * @param version of what was read; 0 where there was nothing
     */
    public Outcome<Retention> hold(
            EditionId edition, long version, boolean held, String reason, Actor actor, Instant at) {
        if (!HOLD_ERASING.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        if (editions.find(edition).isEmpty()) {
            return Outcome.unknown();
        }
        return Change.decideAgain(() -> {
            Retention there = retentions.find(edition).orElseGet(() -> Retention.none(edition));
            if (there.version() != version) {
                return Outcome.refused(RetentionRule.reason(KeepingReason.RETENTION_CHANGED));
            }
            if (there.hold().isPresent() == held) {
                return Outcome.done(there);
            }
            Change<Retention> change =
                    held ? there.held(new Retention.Hold(reason, actor.id(), at)) : there.released(reason);
            return Change.outcome(retentions.commit(change, actor, at), change.next());
        });
    }
}
