package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.jury.StepEnds;
import kz.uzdik.domain.notice.Errand.Task;

/**
 * Where members owe sheets as many days before a step is due as the definition names: one errand an open sitting, number of
 * days and last instant.
 */
record SheetReminders(Sittings sittings) implements DueReminders {

    @Override
    public boolean mayBeDue(Running contest, Instant at) {
        return reminding(contest).findAny().isPresent();
    }

    private static Stream<Step.Selection> reminding(Running contest) {
        return contest.definition().steps().stream()
                .flatMap(step -> step instanceof Step.Selection selection
                                && !selection.remind().isEmpty()
                        ? Stream.of(selection)
                        : Stream.empty());
    }

    @Override
    public Stream<Errand> in(Running contest, List<Commission> commissions, Instant at) {
        return mayBeDue(contest, at)
                ? commissions.stream().flatMap(commission -> due(contest, commission, at))
                : Stream.empty();
    }

    private Stream<Errand> due(Running contest, Commission commission, Instant at) {
        List<Sitting> all = sittings.of(commission.id());
        Running counted = StepEnds.counted(contest, all.stream());
        return all.stream()
                .filter(sitting -> sitting.phase() == Phase.OPEN)
                .flatMap(sitting -> reminding(counted)
                        .filter(step -> step.id().equals(sitting.id().step()))
                        .flatMap(step -> counted.schedule().find(step.deadline()).stream()
                                .flatMap(last -> NearestDays.of(step.remind(), last, at).stream()
                                        .map(days -> errand(sitting, days, last, at)))));
    }

    private static Errand errand(Sitting sitting, int days, Instant last, Instant at) {
        return new Errand(
                "sheets:" + sitting.id() + ":" + sitting.convening() + ":" + days + ":" + last.toEpochMilli(),
                new Task.Notify(Template.SHEETS_MISSING, new Audience.Behind(sitting.id())),
                Map.of("sitting", sitting.id().toString(), "days", String.valueOf(days), "last", last.toString()),
                at);
    }
}
