package kz.uzdik.domain.contest;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.PLAN_EDITION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency plans an edition of a contest whose definition it has handed in. */
public final class PlanningEdition {
    private final Contests contests;
    private final KeptCalendars calendars;

    public PlanningEdition(Contests contests, KeptCalendars calendars) {
        this.contests = contests;
        this.calendars = calendars;
    }

    /**
     * Plans; refused where working days could not be counted if the edition were announced at once.
     *
     * @param digest of the definition
     * @param practice whether it is held to try things out
     */
    public Outcome<Edition> plan(EditionId id, String digest, boolean practice, Actor actor, Instant at) {
        if (!PLAN_EDITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        var definition = contests.definitions().find(digest);
        if (definition.isEmpty()) {
            return Outcome.refused(Reason.of(ContestReason.DEFINITION_UNKNOWN, NONE));
        }
        Change<Edition> change = Edition.plan(id, definition.get().contest(), digest, practice);
        List<Reason> notCovered = notCovered(change.next(), definition.get(), at);
        if (!notCovered.isEmpty()) {
            return samePlanOr(change.next(), Outcome.refused(notCovered));
        }
        return switch (contests.editions().commit(change, actor, at)) {
            case STORED -> Outcome.done(change.next());
            case CONFLICT -> samePlanOr(change.next(), Outcome.refused(Reason.of(ContestReason.EDITION_EXISTS, NONE)));
        };
    }

    private List<Reason> notCovered(Edition planned, Definition definition, Instant at) {
        if (!definition.countsWorkingDays()) {
            return List.of();
        }
        var inForce = CalendarInForce.of(calendars, contests.calendars());
        return CoverageRule.notCovered(Contests.planned(planned, definition, Optional.of(inForce.calendar()), at));
    }

    // A request that is sent twice, because its reply was lost, finds its own work done.
    private Outcome<Edition> samePlanOr(Edition planned, Outcome<Edition> otherwise) {
        return contests.editions()
                .find(planned.id())
                .filter(planned::equals)
                .map(Outcome::done)
                .orElse(otherwise);
    }
}
