package kz.uzdik.json.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.uzdik.domain.calendar.CalendarDay;
import kz.uzdik.domain.calendar.CalendarDay.Kind;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.json.Digest;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads a calendar of days off, {@code calendars/kazakhstan.json}. Whatever is wrong with it is told at once, each with
 * its JSON pointer.
 */
public final class CalendarReader {
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;
    private static final int MOST_DAYS = 5_000;

    private static final FieldType<String> NAME = FieldTypes.pattern(
            Pattern.compile("(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*"),
            "at most 60 lower-case letters, digits and hyphens, a letter first");

    private CalendarReader() {}

    /**
     * A calendar that can be put in force.
     *
     * @param canonical its canonical form (RFC 8785), UTF-8
     * @param digest SHA-256 of that form in lower-case hex: the name it is kept under
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes to store; nobody compares two of these.
    public record Accepted(WorkingCalendar calendar, byte[] canonical, String digest) {}

    /**
     * Reads and names a calendar.
     *
     * @throws kz.uzdik.json.MalformedJson if it is no JSON
     * @throws kz.uzdik.json.InvalidFields if it is no calendar
     */
    public static Accepted accept(byte[] utf8) {
        Object tree = Json.read(utf8);
        WorkingCalendar calendar = read(Fields.of(tree));
        return accepted(calendar, tree);
    }

    /** Names a calendar that was read from this tree. */
    public static Accepted accepted(WorkingCalendar calendar, @Nullable Object tree) {
        byte[] canonical = Json.canonical(tree);
        return new Accepted(calendar, canonical, Digest.sha256Hex(canonical));
    }

    /** Reads a calendar without naming it. */
    public static WorkingCalendar read(byte[] utf8) {
        return read(Fields.of(Json.read(utf8)));
    }

    /** Reads a calendar from the fields of its object, and ends the reading of them. */
    public static WorkingCalendar read(Fields at) {
        String name = at.required("calendar", NAME);
        int first = at.integer("firstYear", EARLIEST, LATEST);
        int last = at.integer("lastYear", EARLIEST, LATEST);
        if (last < first) {
            at.problem("lastYear", FieldProblem.OUT_OF_RANGE, "not before the first year");
        }
        Optional<Integer> provisional = at.optionalInteger("provisionalFrom", EARLIEST, LATEST);
        Map<String, String> sources = at.textMap("sources", 1, 500);
        List<CalendarDay> days = at.objects("days", 0, MOST_DAYS).stream()
                .map(day -> day(day, first, last, sources))
                .toList();
        refuseRepeated(at, days);
        at.done();
        Map<LocalDate, CalendarDay> byDay = new HashMap<>();
        days.forEach(day -> byDay.put(day.day(), day));
        return new WorkingCalendar(name, first, last, provisional, sources, byDay);
    }

    private static CalendarDay day(Fields at, int first, int last, Map<String, String> sources) {
        LocalDate day = at.date("day");
        Kind kind = at.choice("kind", Kind.class);
        String source = at.required("source", NAME);
        if (day.getYear() < first || day.getYear() > last) {
            at.problem("day", FieldProblem.OUT_OF_RANGE, "a day of the calendar's years");
        }
        if (!sources.containsKey(source)) {
            at.problem("source", FieldProblem.NOT_ALLOWED, "the name of one of the sources");
        }
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (kind == Kind.WORKING_WEEKEND_DAY && !weekend) {
            at.problem("kind", FieldProblem.NOT_ALLOWED, "another kind: the day is no Saturday and no Sunday");
        }
        if (kind == Kind.MOVED_DAY_OFF && weekend) {
            at.problem("kind", FieldProblem.NOT_ALLOWED, "another kind: the day is off anyway");
        }
        return new CalendarDay(day, kind, source, at.optionalFlag("projected").orElse(false));
    }

    // In the order of the days, so that a repeated one is seen and two versions are compared line by line.
    private static void refuseRepeated(Fields at, List<CalendarDay> days) {
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).day().isAfter(days.get(i - 1).day())) {
                at.problem("days", FieldProblem.DUPLICATE, "each day once, in the order of the days");
            }
        }
    }
}
