package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingProgress;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.territory.Area;

/**
 * Writes down whom to remind of an intake's deadline, as many days before it as the definition names. One errand an
 * edition, area, intake, number of days and last instant, whose id says them all: looking twice, or late, writes it
 * once, and a deadline that was moved has errands of its own. Whoever was missed while nobody looked is reminded by the
 * number of days that is nearest to the deadline, once.
 */
public final class RemindingOfDeadlines {
    private final Contests contests;
    private final Editions editions;
    private final Commissions commissions;
    private final Sittings sittings;
    private final Errands errands;

    public RemindingOfDeadlines(
            Contests contests, Editions editions, Commissions commissions, Sittings sittings, Errands errands) {
        this.contests = contests;
        this.editions = editions;
        this.commissions = commissions;
        this.sittings = sittings;
        this.errands = errands;
    }

    /** Writes down what is due at this instant and is not written yet. */
    public void remind(Instant at) {
        editions.announced().stream()
                .flatMap(id -> contests.running(id).stream())
                .filter(contest ->
                        contest.definition().intakes().stream().anyMatch(intake -> mayBeDue(contest, intake, at)))
                .forEach(contest -> remind(contest, at));
    }

    // Spares reading the commissions of contests in which nothing comes up.
    private static boolean mayBeDue(Running contest, Intake intake, Instant at) {
        return contest.schedule()
                .find(intake.deadline())
                .map(last -> days(intake, last, at).isPresent())
                .orElse(!intake.remind().isEmpty());
    }

    private void remind(Running contest, Instant at) {
        String receiving = contest.definition().receivingCommission().kind();
        List<Errand> due = commissions.of(contest.id()).stream()
                .map(commission -> commission.id())
                .filter(id -> id.kind().equals(receiving))
                .map(CommissionId::area)
                .flatMap(area -> due(contest, area, at))
                .filter(errand -> errands.find(errand.id()).isEmpty())
                .toList();
        if (!due.isEmpty()) {
            errands.add(due);
        }
    }

    private Stream<Errand> due(Running contest, Area area, Instant at) {
        Running there = new SittingProgress(sittings).towards(contest, area);
        return there.definition().intakes().stream()
                .filter(intake -> mayBeDue(there, intake, at) && isOpen(there, area, intake))
                .flatMap(intake -> there.schedule().find(intake.deadline()).stream()
                        .flatMap(last -> days(intake, last, at).stream()
                                .map(days -> errand(there, area, intake, days, last, at))));
    }

    // Before the step has ended nobody could be told, and who passes it afterwards would not be any more.
    private boolean isOpen(Running contest, Area area, Intake intake) {
        return intake.opensAfter()
                .flatMap(contest.definition()::step)
                .map(step -> sittings.find(SittingProgress.sitting(contest.definition(), step, contest.id(), area))
                        .flatMap(Sitting::endedAt)
                        .isPresent())
                .orElse(true);
    }

    private static Optional<Integer> days(Intake intake, Instant last, Instant at) {
        return NearestDays.of(intake.remind(), last, at);
    }

    private static Errand errand(Running contest, Area area, Intake intake, int days, Instant last, Instant at) {
        String id =
                "reminder:" + contest.id() + "." + area + ":" + intake.id() + ":" + days + ":" + last.toEpochMilli();
        return new Errand(
                id,
                new Task.Notify(Template.DEADLINE_NEAR, new Audience.Awaited(contest.id(), area, intake.id())),
                Map.of("intake", intake.id(), "days", String.valueOf(days), "last", last.toString()),
                at);
    }
}
