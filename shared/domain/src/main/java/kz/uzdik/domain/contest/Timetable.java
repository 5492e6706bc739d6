package kz.uzdik.domain.contest;

import java.util.List;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests.Running;

/**
 * An edition's deadlines, how each was counted, and what deserves a look.
 *
 * @param contest the edition as it stands, or as it would stand if it were announced at a moment
 * @param calendar the calendar of days off that it is counted by: the one pinned, or before the announcement that in force
 */
public record Timetable(Running contest, CalendarInForce calendar, List<Reason> warnings) {
    public Timetable {
        warnings = List.copyOf(warnings);
    }

    static Timetable of(Running contest, CalendarInForce calendar) {
        return new Timetable(contest, calendar, TimetableRule.warnings(contest, calendar.calendar()));
    }
}
