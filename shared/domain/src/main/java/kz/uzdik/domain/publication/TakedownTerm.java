package kz.uzdik.domain.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.calendar.Reckoning;
import kz.uzdik.domain.calendar.Schedule;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;

/**
 * By when a file has to be gone: the end of the first working day after the request, by the calendar that the edition has
 * pinned. Where that says nothing of the days, Saturdays and Sundays alone are off, so that there always is a deadline.
 */
record TakedownTerm(Contests contests) {
    private static final Term ONE_WORKING_DAY = Term.workingDays(1);

    Instant due(Running contest, Instant at) {
        Optional<WorkingCalendar> calendar = contest.edition().calendar().flatMap(contests.calendars()::find);
        Schedule days =
                Schedule.of(List.of(), new Reckoning(contest.definition().zone(), calendar, at, Map.of(), Map.of()));
        return days.after(at, ONE_WORKING_DAY)
                .instant()
                .or(() -> days.after(at, toWeekday(days.dayOf(at))).instant())
                .orElseThrow();
    }

    private static Term toWeekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> Term.days(3);
            case SATURDAY -> Term.days(2);
            default -> Term.days(1);
        };
    }
}
