package kz.uzdik.domain.notice;

import static kz.uzdik.domain.people.Permission.LIFT_SUPPRESSION;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency has an address written to again, naming a letter that did not go there: addresses themselves are nowhere to
 * be named. Whatever kept that letter from it is lifted. It sends nothing by itself.
 */
public final class LiftingSuppression {
    private final Deliveries deliveries;
    private final Suppressions suppressions;

    public LiftingSuppression(Deliveries deliveries, Suppressions suppressions) {
        this.deliveries = deliveries;
        this.suppressions = suppressions;
    }

    /** Lifts it, for a reason that the audit trail keeps. */
    public Outcome<Delivery> lift(EditionId edition, DeliveryId id, String reason, Actor actor, Instant at) {
        if (!LIFT_SUPPRESSION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> deliveries
                .find(id)
                .filter(entry -> entry.edition().equals(edition))
                .map(entry -> lift(entry, reason, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Delivery> lift(Delivery entry, String reason, Actor actor, Instant at) {
        List<Suppression> held = entry.round().address().stream()
                .flatMap(address -> Silence.against(address, entry.task()).stream())
                .flatMap(silence -> suppressions.find(silence).stream())
                .filter(Suppression::holds)
                .toList();
        if (held.isEmpty()) {
            return Outcome.refused(Reason.of(NoticeReason.NOT_SUPPRESSED, Paragraph.NONE));
        }
        boolean lifted = held.stream()
                .map(suppression -> suppressions.commit(suppression.lift(entry.id(), reason, at), actor, at))
                .noneMatch(Change.Commit.CONFLICT::equals);
        return lifted ? Outcome.done(entry) : new Outcome.Conflict<>();
    }
}
