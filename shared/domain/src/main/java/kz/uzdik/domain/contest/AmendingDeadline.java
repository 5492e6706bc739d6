package kz.uzdik.domain.contest;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.AMEND_DEADLINE;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency moves a deadline by a recorded, reasoned decision. What was late before stays late: an amendment speaks of
 * the time after it, so its new last instant lies ahead.
 */
public final class AmendingDeadline {
    private final Contests contests;

    public AmendingDeadline(Contests contests) {
        this.contests = contests;
    }

    public Outcome<Edition> amend(EditionId id, String deadline, Instant last, String reason, Actor actor, Instant at) {
        if (!AMEND_DEADLINE.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> contests.running(id)
                .map(running -> amend(running, deadline, last, reason, actor, at))
                .orElseGet(() -> contests.editions().find(id).isPresent()
                        ? Outcome.refused(Reason.of(ContestReason.NOT_ANNOUNCED, NONE))
                        : Outcome.unknown()));
    }

    private Outcome<Edition> amend(
            Contests.Running running, String deadline, Instant last, String reason, Actor actor, Instant at) {
        if (running.definition().deadlines().stream().map(Deadline::id).noneMatch(deadline::equals)) {
            return Outcome.refused(Reason.of(ContestReason.DEADLINE_UNKNOWN, NONE, "deadline", deadline));
        }
        if (!last.isAfter(at)) {
            return Outcome.refused(Reason.of(ContestReason.DEADLINE_IN_THE_PAST, NONE, "deadline", deadline));
        }
        Change<Edition> change = running.edition().amend(new Edition.Amendment(deadline, last, reason, actor.id(), at));
        return Change.outcome(contests.editions().commit(change, actor, at), change.next());
    }
}
