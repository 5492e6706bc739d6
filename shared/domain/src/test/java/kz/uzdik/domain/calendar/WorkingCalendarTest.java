package kz.uzdik.domain.calendar;

import static kz.uzdik.domain.TestCalendar.CALENDAR;
import static kz.uzdik.domain.TestCalendar.and;
import static kz.uzdik.domain.TestCalendar.day;
import static kz.uzdik.domain.TestCalendar.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kz.uzdik.domain.calendar.CalendarDay.Kind;
import kz.uzdik.domain.calendar.WorkingCalendar.Count;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Test
    void seven_working_days_after_a_Friday_skip_the_weekend_and_the_holiday_on_the_way() {
        // 1 July 2022 is a Friday; 4, 5, 7, 8, 11, 12 and 13 July are worked, 6 July is not.
        Count.Reached reached = reached(CALENDAR, LocalDate.of(2022, 7, 1), 7);
        assertThat(reached.day()).isEqualTo(LocalDate.of(2022, 7, 13));
        assertThat(reached.skipped())
                .extracting(off -> off.day().getDayOfMonth())
                .containsExactly(2, 3, 6, 9, 10);
    }

    @Test
    void what_was_skipped_says_what_kind_of_day_it_was() {
        assertThat(reached(CALENDAR, LocalDate.of(2022, 7, 5), 4).skipped())
                .extracting(off -> off.entry().map(CalendarDay::kind))
                .containsExactly(Optional.of(Kind.STATE_HOLIDAY), Optional.of(Kind.RELIGIOUS_DAY), Optional.empty());
    }

    @Test
    void a_Saturday_that_a_decree_made_a_working_day_counts() {
        assertThat(reached(CALENDAR, LocalDate.of(2022, 8, 26), 1).day()).isEqualTo(LocalDate.of(2022, 8, 27));
        assertThat(reached(CALENDAR, LocalDate.of(2022, 8, 26), 2).day()).isEqualTo(LocalDate.of(2022, 8, 31));
    }

    @Test
    void nothing_is_counted_in_a_year_that_is_not_covered() {
        assertThat(CALENDAR.workingDays(LocalDate.of(2022, 12, 29), 1))
                .isEqualTo(new Count.Reached(LocalDate.of(2022, 12, 30), List.of()));
        assertThat(CALENDAR.workingDays(LocalDate.of(2022, 12, 30), 1))
                .isEqualTo(new Count.NotCovered(LocalDate.of(2023, 1, 1)));
        assertThat(CALENDAR.workingDays(LocalDate.of(2019, 12, 20), 1))
                .isEqualTo(new Count.NotCovered(LocalDate.of(2019, 12, 21)));
    }

    @Test
    void no_count_ends_on_a_day_off_and_each_skips_exactly_the_days_off_on_its_way() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            WorkingCalendar calendar = random(random);
            LocalDate after = randomDay(random);
            int amount = 1 + random.nextInt(40);
            Count.Reached reached = reached(calendar, after, amount);
            assertThat(calendar.dayOff(reached.day())).isEmpty();
            long between = after.datesUntil(reached.day()).count();
            assertThat(between).isEqualTo(amount + reached.skipped().size());
            assertThat(reached.skipped())
                    .allMatch(off -> calendar.dayOff(off.day()).isPresent());
        }
    }

    @Test
    void another_day_off_never_makes_a_count_end_earlier_and_another_working_day_never_later() {
        Random random = new Random(12);
        for (int i = 0; i < 500; i++) {
            WorkingCalendar calendar = random(random);
            LocalDate after = randomDay(random);
            int amount = 1 + random.nextInt(40);
            LocalDate before = reached(calendar, after, amount).day();
            LocalDate changed = after.plusDays(random.nextInt(60));
            assertThat(reached(and(calendar, new CalendarDay(changed, Kind.MOVED_DAY_OFF, "law", false)), after, amount)
                            .day())
                    .isAfterOrEqualTo(before);
            assertThat(reached(
                                    and(calendar, new CalendarDay(changed, Kind.WORKING_WEEKEND_DAY, "law", false)),
                                    after,
                                    amount)
                            .day())
                    .isBeforeOrEqualTo(before);
        }
    }

    @Test
    void counting_on_from_where_a_count_ended_is_counting_the_sum() {
        Random random = new Random(13);
        for (int i = 0; i < 500; i++) {
            WorkingCalendar calendar = random(random);
            LocalDate after = randomDay(random);
            int first = 1 + random.nextInt(15);
            int second = 1 + random.nextInt(15);
            assertThat(reached(calendar, reached(calendar, after, first).day(), second)
                            .day())
                    .isEqualTo(reached(calendar, after, first + second).day());
        }
    }

    private static WorkingCalendar random(Random random) {
        Set<LocalDate> days = new HashSet<>();
        IntStream.range(0, 30).forEach(_ -> days.add(randomDay(random)));
        return with(days.stream()
                .map(day -> day(day.toString(), isWeekend(day) ? Kind.WORKING_WEEKEND_DAY : Kind.STATE_HOLIDAY))
                .toArray(CalendarDay[]::new));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static LocalDate randomDay(Random random) {
        return FIRST.plusDays(random.nextInt(900));
    }

    private static Count.Reached reached(WorkingCalendar calendar, LocalDate after, int amount) {
        assertThat(calendar.workingDays(after, amount)).isInstanceOf(Count.Reached.class);
        return (Count.Reached) calendar.workingDays(after, amount);
    }
}
