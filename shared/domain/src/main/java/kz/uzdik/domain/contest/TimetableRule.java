package kz.uzdik.domain.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.calendar.CalendarDay;
import kz.uzdik.domain.calendar.DayOff;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Reckoned;
import kz.uzdik.domain.calendar.Schedule;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.contest.Contests.Running;

/**
 * What deserves a look in a contest's deadlines. The rules of 2020 have two such places: announced on their last day,
 * three weeks and ten days end on the very day by which the selection is to be made (p9, p10, p13); and interviews and the
 * decision upon them are both due on 30 July (p14, p16).
 */
final class TimetableRule {
    private final Running contest;
    private final WorkingCalendar calendar;
    private final LocalDate announced;
    private final List<Reason> warnings = new ArrayList<>();

    private TimetableRule(Running contest, WorkingCalendar calendar) {
        this.contest = contest;
        this.calendar = calendar;
        this.announced = contest.schedule().dayOf(contest.schedule().last(Deadline.ANNOUNCEMENT));
    }

    /** The warnings, in the order of the deadlines they are about. */
    static List<Reason> warnings(Running contest, WorkingCalendar calendar) {
        TimetableRule rule = new TimetableRule(contest, calendar);
        List<Deadline> deadlines = contest.definition().deadlines();
        for (int i = 0; i < deadlines.size(); i++) {
            rule.alone(deadlines.get(i));
            rule.besides(deadlines.get(i), deadlines.subList(i + 1, deadlines.size()));
        }
        return List.copyOf(rule.warnings);
    }

    private void alone(Deadline deadline) {
        switch (contest.schedule().of(deadline.id())) {
            case Reckoned.Due due -> alone(deadline, due);
            case Reckoned.NotCovered(var day) ->
                warn(
                        TimetableWarning.DEADLINE_NOT_COVERED,
                        deadline,
                        "year",
                        day.map(first -> String.valueOf(first.getYear())).orElse("–"));
            case Reckoned.Awaiting _ -> {}
        }
    }

    private void alone(Deadline deadline, Reckoned.Due due) {
        boolean past = due.last().isBefore(contest.schedule().last(Deadline.ANNOUNCEMENT));
        if (deadline.id().equals(Deadline.ANNOUNCING)) {
            if (past) {
                warn(TimetableWarning.ANNOUNCEMENT_TOO_LATE, deadline, "day", announced.toString());
            }
            return;
        }
        if (past) {
            warn(
                    TimetableWarning.DEADLINE_ALREADY_PAST,
                    deadline,
                    "day",
                    due.day().toString());
        }
        calendar.dayOff(due.day())
                .ifPresent(off -> warn(
                        TimetableWarning.DEADLINE_ON_DAY_OFF,
                        deadline,
                        "day",
                        due.day().toString(),
                        "kind",
                        kind(off)));
        if (restsOnProjection(deadline, due)) {
            warn(
                    TimetableWarning.DEADLINE_RESTS_ON_PROJECTION,
                    deadline,
                    "day",
                    due.day().toString());
        }
    }

    private static String kind(DayOff off) {
        return off.entry().map(CalendarDay::kind).map(Enum::name).orElse("WEEKEND");
    }

    // Only where working days are counted does it matter what kind of day lies between.
    private boolean restsOnProjection(Deadline deadline, Reckoned.Due due) {
        return deadline.countsWorkingDays()
                && due.from().isPresent()
                && (due.skipped().stream().anyMatch(DayOff::projected) || calendar.isProvisional(due.day()));
    }

    private void besides(Deadline deadline, List<Deadline> following) {
        Optional<LocalDate> day = day(deadline);
        if (day.isEmpty() || deadline.id().equals(Deadline.ANNOUNCING)) {
            return;
        }
        for (Deadline other : following) {
            day(other)
                    .filter(day.get()::equals)
                    .ifPresent(same -> warn(
                            TimetableWarning.DEADLINES_SHARE_DAY,
                            deadline,
                            "other",
                            other.id(),
                            "day",
                            same.toString()));
        }
        for (Deadline later : whatFollowsUpon(deadline)) {
            day(later)
                    .filter(day.get()::isAfter)
                    .ifPresent(before -> warn(
                            TimetableWarning.DEADLINE_AFTER_LATER_ONE,
                            deadline,
                            "other",
                            later.id(),
                            "day",
                            day.get().toString(),
                            "before",
                            before.toString()));
        }
    }

    /** The deadlines of everything that the order of the steps puts after what this one is for. */
    private List<Deadline> whatFollowsUpon(Deadline deadline) {
        List<String> order = order();
        int last = order.lastIndexOf(deadline.id());
        return last < 0
                ? List.of()
                : order.subList(last + 1, order.size()).stream()
                        .distinct()
                        .flatMap(id -> contest.definition().deadline(id).stream())
                        .toList();
    }

    /** Step by step: what is handed in for it, the step, the hand-over upon it. */
    private List<String> order() {
        return contest.definition().steps().stream()
                .flatMap(step -> Stream.of(intakesFor(step), Stream.of(step.deadline()), handOverAfter(step))
                        .flatMap(ids -> ids))
                .toList();
    }

    private Stream<String> intakesFor(Step step) {
        return contest.definition().intakes().stream()
                .filter(intake -> switch (step) {
                    case Step.Admission admission -> intake.id().equals(admission.intake());
                    case Step.Selection selection ->
                        intake.opensAfter().filter(selection.from()::equals).isPresent();
                })
                .map(Intake::deadline);
    }

    private Stream<String> handOverAfter(Step step) {
        return contest.definition().handOverAfter(step.id()).stream().map(Definition.HandOverRule::deadline);
    }

    private Optional<LocalDate> day(Deadline deadline) {
        Schedule schedule = contest.schedule();
        return schedule.of(deadline.id()).instant().map(schedule::dayOf);
    }

    private void warn(TimetableWarning code, Deadline deadline, String... values) {
        List<String> all = new ArrayList<>(List.of("deadline", deadline.id()));
        all.addAll(List.of(values));
        warnings.add(Reason.of(code, deadline.paragraph(), all.toArray(String[]::new)));
    }
}
