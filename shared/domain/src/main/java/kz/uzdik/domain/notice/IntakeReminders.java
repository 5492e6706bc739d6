package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingProgress;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.territory.Area;

/**
 * Whom an intake's deadline is near, as many days before it as the definition names: one errand an edition, area, intake,
 * number of days and last instant.
 */
record IntakeReminders(Sittings sittings) implements DueReminders {

    @Override
    public boolean mayBeDue(Running contest, Instant at) {
        return contest.definition().intakes().stream().anyMatch(intake -> mayBeDue(contest, intake, at));
    }

    private static boolean mayBeDue(Running contest, Intake intake, Instant at) {
        return contest.schedule()
                .find(intake.deadline())
                .map(last -> days(intake, last, at).isPresent())
                .orElse(!intake.remind().isEmpty());
    }

    @Override
    public Stream<Errand> in(Running contest, List<Commission> commissions, Instant at) {
        return Commission.receivingAreas(contest, commissions).flatMap(area -> due(contest, area, at));
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
