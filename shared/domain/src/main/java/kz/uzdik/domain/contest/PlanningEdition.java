package kz.uzdik.domain.contest;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.PLAN_EDITION;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency plans an edition of a contest whose definition it has handed in. */
public final class PlanningEdition {
    private final Editions editions;
    private final Definitions definitions;

    public PlanningEdition(Editions editions, Definitions definitions) {
        this.editions = editions;
        this.definitions = definitions;
    }

    public Outcome<Edition> plan(EditionId id, String digest, Actor actor, Instant at) {
        if (!PLAN_EDITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        var definition = definitions.find(digest);
        if (definition.isEmpty()) {
            return Outcome.refused(Reason.of(ContestReason.DEFINITION_UNKNOWN, NONE));
        }
        Change<Edition> change = Edition.plan(id, definition.get().contest(), digest);
        return switch (editions.commit(change, actor, at)) {
            case STORED -> Outcome.done(change.next());
            case CONFLICT -> samePlanOrRefusal(change.next());
        };
    }

    // A request that is sent twice, because its reply was lost, finds its own work done.
    private Outcome<Edition> samePlanOrRefusal(Edition planned) {
        return editions.find(planned.id())
                .filter(planned::equals)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.of(ContestReason.EDITION_EXISTS, NONE)));
    }
}
