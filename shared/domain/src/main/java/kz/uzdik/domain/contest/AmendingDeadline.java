package kz.uzdik.domain.contest;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.AMEND_DEADLINE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency moves a deadline by a recorded, reasoned decision. What was late before stays late: an amendment speaks of
 * the time after it, so its new last instant lies ahead. Before the announcement the one deadline to move is that of the
 * announcing itself (2020 p9), and afterwards that one is over.
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
        return Change.decideAgain(() -> contests.planned(id, at)
                .map(contest -> amend(contest, deadline, last, reason, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Edition> amend(
            Running contest, String deadline, Instant last, String reason, Actor actor, Instant at) {
        Optional<Reason> against = against(contest, deadline, last, at);
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        var amendment = new Edition.Amendment(deadline, last, reason, actor.id(), at);
        Change<Edition> change =
                contest.edition().amend(amendment, contest.schedule().find(deadline));
        List<Reason> before = CoverageRule.notCovered(contest);
        List<Reason> notCovered = contests.running(change.next()).stream()
                .flatMap(amended -> CoverageRule.notCovered(amended).stream())
                .filter(reasonNow -> !before.contains(reasonNow))
                .toList();
        return notCovered.isEmpty()
                ? Change.outcome(contests.editions().commit(change, actor, at), change.next())
                : Outcome.refused(notCovered);
    }

    private static Optional<Reason> against(Running contest, String deadline, Instant last, Instant at) {
        boolean announced = contest.edition().announcedAt().isPresent();
        boolean announcing = deadline.equals(Deadline.ANNOUNCING);
        if (contest.definition().deadline(deadline).isEmpty()) {
            return announced || announcing
                    ? Optional.of(Reason.of(ContestReason.DEADLINE_UNKNOWN, NONE, "deadline", deadline))
                    : Optional.of(Reason.of(ContestReason.NOT_ANNOUNCED, NONE));
        }
        if (announced == announcing) {
            return Optional.of(
                    announced
                            ? Reason.of(ContestReason.ALREADY_ANNOUNCED, new Paragraph("p8"))
                            : Reason.of(ContestReason.NOT_ANNOUNCED, NONE));
        }
        return last.isAfter(at)
                ? Optional.empty()
                : Optional.of(Reason.of(ContestReason.DEADLINE_IN_THE_PAST, NONE, "deadline", deadline));
    }
}
