package kz.uzdik.json.calendar;

import java.util.Comparator;
import java.util.TreeMap;
import kz.uzdik.domain.calendar.CalendarDay;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.json.Members;

/** A calendar of days off as {@link CalendarReader} reads it. */
public final class CalendarForm {
    private CalendarForm() {}

    public static Members of(WorkingCalendar calendar) {
        return Members.of("calendar", calendar.name())
                .with("firstYear", calendar.firstYear())
                .with("lastYear", calendar.lastYear())
                .withOptional("provisionalFrom", calendar.provisionalFrom())
                .with("sources", new TreeMap<>(calendar.sources()))
                .withEach(
                        "days",
                        calendar.days().values().stream()
                                .sorted(Comparator.comparing(CalendarDay::day))
                                .toList(),
                        CalendarForm::day);
    }

    private static Members day(CalendarDay day) {
        Members form = Members.of("day", day.day()).with("kind", day.kind()).with("source", day.source());
        return day.projected() ? form.with("projected", true) : form;
    }
}
