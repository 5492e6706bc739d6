package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.jury.StepEnds;
import kz.uzdik.domain.notice.Errand.Task;

/**
 * Writes down where members are to be reminded of the sheets they owe, as many days before a step is due as the
 * definition names. One errand a sitting, number of days and last instant, whose id says them all, as with
 * {@link RemindingOfDeadlines}; who is behind is read when it is delivered.
 */
public final class RemindingOfSheets {
    private final Contests contests;
    private final Editions editions;
    private final Commissions commissions;
    private final Sittings sittings;
    private final Errands errands;

    public RemindingOfSheets(
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
                .filter(contest -> reminding(contest).findAny().isPresent())
                .forEach(contest -> remind(contest, at));
    }

    private static Stream<Step.Selection> reminding(Running contest) {
        return contest.definition().steps().stream()
                .flatMap(step -> step instanceof Step.Selection selection
                                && !selection.remind().isEmpty()
                        ? Stream.of(selection)
                        : Stream.empty());
    }

    private void remind(Running contest, Instant at) {
        List<Errand> due = commissions.of(contest.id()).stream()
                .flatMap(commission -> due(contest, commission, at))
                .filter(errand -> errands.find(errand.id()).isEmpty())
                .toList();
        if (!due.isEmpty()) {
            errands.add(due);
        }
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
                "sheets:" + sitting.id() + ":" + days + ":" + last.toEpochMilli(),
                new Task.Notify(Template.SHEETS_MISSING, new Audience.Behind(sitting.id())),
                Map.of("sitting", sitting.id().toString(), "days", String.valueOf(days), "last", last.toString()),
                at);
    }
}
