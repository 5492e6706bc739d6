package kz.uzdik.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.calendar.CalendarDay;
import kz.uzdik.domain.calendar.CalendarDay.Kind;
import kz.uzdik.domain.calendar.WorkingCalendar;

/** A calendar of days off for 2020 to 2022 with some of their days, the decrees' exchanges among them. */
public final class TestCalendar {
    public static final String NAME = "kazakhstan";
    public static final String DIGEST = "c".repeat(64);

    public static final WorkingCalendar CALENDAR = with(
            day("2020-05-07", Kind.STATE_HOLIDAY),
            day("2020-05-08", Kind.MOVED_DAY_OFF),
            day("2020-07-06", Kind.STATE_HOLIDAY),
            day("2022-05-09", Kind.STATE_HOLIDAY),
            day("2022-05-10", Kind.MOVED_DAY_OFF),
            day("2022-07-06", Kind.STATE_HOLIDAY),
            day("2022-07-09", Kind.RELIGIOUS_DAY),
            day("2022-08-27", Kind.WORKING_WEEKEND_DAY),
            day("2022-08-29", Kind.MOVED_DAY_OFF),
            day("2022-08-30", Kind.STATE_HOLIDAY));

    private TestCalendar() {}

    /** A calendar of the same years with these days. */
    public static WorkingCalendar with(CalendarDay... days) {
        return of(Arrays.asList(days));
    }

    /** The same calendar with one day said otherwise. */
    public static WorkingCalendar and(WorkingCalendar calendar, CalendarDay day) {
        Map<LocalDate, CalendarDay> days = new HashMap<>(calendar.days());
        days.put(day.day(), day);
        return of(List.copyOf(days.values()));
    }

    public static CalendarDay day(String day, Kind kind) {
        return new CalendarDay(LocalDate.parse(day), kind, "law", false);
    }

    private static WorkingCalendar of(List<CalendarDay> days) {
        Map<LocalDate, CalendarDay> byDay = new HashMap<>();
        days.forEach(day -> byDay.put(day.day(), day));
        return new WorkingCalendar(NAME, 2020, 2022, Optional.empty(), Map.of("law", "the law"), byDay);
    }
}
