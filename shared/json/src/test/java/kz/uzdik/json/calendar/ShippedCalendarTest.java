package kz.uzdik.json.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.calendar.CalendarDay;
import kz.uzdik.domain.calendar.CalendarDay.Kind;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped calendar against what is published about Kazakhstan's days off. */
class ShippedCalendarTest {
    private static final WorkingCalendar CALENDAR = ShippedCalendar.calendar().calendar();

    @ParameterizedTest
    @CsvSource({
        // Published: 120 days off in 2020; 120 in 2022 before 25 October was added and 1 and 17 December went; a
        // balance
        // of 248 working days for 2024 that took Kurban Ait for 17 June; 246 working days in 2025.
        "2020, 246",
        "2021, 245",
        "2022, 246",
        "2023, 246",
        "2024, 249",
        "2025, 246",
        "2026, 247",
        "2027, 247"
    })
    void each_year_has_its_number_of_working_days(int year, int workingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(day -> CALENDAR.dayOff(day).isEmpty()))
                .hasSize(workingDays);
    }

    @Test
    void the_holidays_of_the_law_are_off_in_every_year() {
        List<MonthDay> always = Stream.of(
                        "01-01", "01-02", "01-07", "03-08", "03-21", "03-22", "03-23", "05-01", "05-07")
                .map(day -> MonthDay.parse("--" + day))
                .toList();
        assertThat(IntStream.rangeClosed(2020, 2027).boxed())
                .allSatisfy(year -> assertThat(always)
                        .allMatch(day -> CALENDAR.dayOff(day.atYear(year)).isPresent()));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-30, STATE_HOLIDAY",
        "2021-12-01, STATE_HOLIDAY",
        "2021-12-17, NATIONAL_HOLIDAY",
        "2021-12-16, NATIONAL_HOLIDAY",
        "2022-12-16, STATE_HOLIDAY",
        "2022-10-25, NATIONAL_HOLIDAY",
        "2027-03-15, STATE_HOLIDAY",
        "2022-08-27, WORKING_WEEKEND_DAY",
        "2022-08-29, MOVED_DAY_OFF",
        "2020-12-20, WORKING_WEEKEND_DAY",
        "2020-05-08, MOVED_DAY_OFF",
        "2026-03-25, MOVED_DAY_OFF",
        "2024-06-16, RELIGIOUS_DAY",
    })
    void a_day_is_of_its_kind(LocalDate day, Kind kind) {
        assertThat(CALENDAR.days().get(day)).extracting(CalendarDay::kind).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31", "2022-12-01", "2022-12-19", "2024-06-17", "2020-05-11", "2021-10-25", "2023-01-09"})
    void what_was_no_day_off_is_worked(LocalDate day) {
        assertThat(CALENDAR.dayOff(day)).isEmpty();
    }

    @Test
    void every_holiday_on_a_weekend_moves_a_day_but_the_religious_ones() {
        assertThat(IntStream.rangeClosed(2020, 2027).boxed())
                .allSatisfy(year -> assertThat(kinds(year, Kind.MOVED_DAY_OFF))
                        .isEqualTo(kinds(year, Kind.WORKING_WEEKEND_DAY)
                                + CALENDAR.days().values().stream()
                                        .filter(day -> day.day().getYear() == year)
                                        .filter(day ->
                                                day.kind() == Kind.STATE_HOLIDAY || day.kind() == Kind.NATIONAL_HOLIDAY)
                                        .filter(day -> day.day().getDayOfWeek().getValue() >= 6)
                                        .count()));
    }

    @Test
    void what_is_not_decided_yet_is_marked() {
        assertThat(CALENDAR.days().values().stream().filter(CalendarDay::projected))
                .extracting(day -> day.day().getYear())
                .hasSize(5)
                .containsOnly(2027);
        assertThat(CALENDAR.provisionalFrom()).contains(2027);
    }

    @Test
    void a_calendar_is_written_as_it_is_read() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("../../calendars/kazakhstan.json"));
        Map<String, ?> written = CalendarForm.of(CALENDAR).map();
        assertThat(Json.canonical(written)).isEqualTo(Json.canonical(Json.read(file)));
        assertThat(CalendarReader.accept(Json.write(written)).digest())
                .isEqualTo(ShippedCalendar.calendar().digest());
    }

    private static long kinds(int year, Kind kind) {
        return CALENDAR.days().values().stream()
                .filter(day -> day.day().getYear() == year && day.kind() == kind)
                .count();
    }
}
