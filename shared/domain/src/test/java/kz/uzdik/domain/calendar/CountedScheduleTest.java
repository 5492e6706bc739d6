package kz.uzdik.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.scoring.Criterion.Origin;
import org.junit.jupiter.api.Test;

/** Deadlines of the kinds that the rules of 2022 have. */
class CountedScheduleTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Instant ANNOUNCED = at("2022-06-13T10:00");
    private static final Deadline APPLICATION = after("application", new Anchor.Announcement(), Term.weeks(2), "p12");
    private static final Deadline CHECK = after("check", new Anchor.After("application"), Term.workingDays(7), "p13");
    private static final Deadline INVITATION =
            after("invitation", new Anchor.StepEnd("selection"), Term.workingDays(5), "p16");
    private static final Deadline REMINDER = after("reminder", new Anchor.After("invitation"), Term.days(2), "p16");

    @Test
    void two_weeks_end_on_the_same_weekday_and_seven_working_days_skip_the_holiday() {
        Schedule schedule = schedule(Map.of(), Map.of());
        assertThat(schedule.last("application")).isEqualTo(at("2022-06-27T23:59:59.999"));
        assertThat(schedule.last("check")).isEqualTo(at("2022-07-07T23:59:59.999"));
    }

    @Test
    void how_a_day_was_counted_can_be_told() {
        assertThat(schedule(Map.of(), Map.of()).of("check")).isInstanceOfSatisfying(Reckoned.Due.class, due -> {
            assertThat(due.from()).contains(LocalDate.of(2022, 6, 27));
            assertThat(due.skipped())
                    .extracting(DayOff::day)
                    .containsExactly(LocalDate.of(2022, 7, 2), LocalDate.of(2022, 7, 3), LocalDate.of(2022, 7, 6));
        });
    }

    @Test
    void what_is_counted_from_a_step_has_no_instant_before_it_ends_nor_has_what_is_counted_from_that() {
        Schedule schedule = schedule(Map.of(), Map.of());
        assertThat(schedule.of("invitation")).isEqualTo(new Reckoned.Awaiting("selection"));
        assertThat(schedule.of("reminder")).isEqualTo(new Reckoned.Awaiting("selection"));
        assertThat(schedule.find("invitation")).isEmpty();
        assertThat(schedule.isPast("invitation", at("2099-01-01T00:00"))).isFalse();
        assertThat(schedule.all()).containsOnlyKeys("announcement", "application", "check");
        assertThatThrownBy(() -> schedule.last("invitation")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void once_the_step_has_ended_it_is_counted_from_the_day_it_ended_on() {
        Schedule ended = schedule(Map.of(), Map.of()).ended(Map.of("selection", at("2022-07-01T18:00")));
        assertThat(ended.last("invitation")).isEqualTo(at("2022-07-11T23:59:59.999"));
        assertThat(ended.last("reminder")).isEqualTo(at("2022-07-13T23:59:59.999"));
        assertThat(ended.isPast("invitation", at("2022-07-12T00:00"))).isTrue();
    }

    @Test
    void an_amendment_gives_an_instant_to_what_had_none() {
        Instant amended = at("2022-08-01T18:00");
        Schedule schedule = schedule(Map.of("invitation", amended), Map.of());
        assertThat(schedule.find("invitation")).contains(amended);
        assertThat(schedule.last("reminder")).isEqualTo(at("2022-08-03T23:59:59.999"));
    }

    @Test
    void working_days_beyond_the_calendar_or_without_one_are_not_counted() {
        Schedule beyond = schedule(Map.of("application", at("2022-12-30T18:00")), Map.of());
        assertThat(beyond.of("check")).isEqualTo(new Reckoned.NotCovered(Optional.of(LocalDate.of(2023, 1, 1))));
        assertThat(Schedule.of(List.of(APPLICATION, CHECK), ALMATY, ANNOUNCED, Map.of())
                        .of("check"))
                .isEqualTo(new Reckoned.NotCovered(Optional.empty()));
    }

    private static Schedule schedule(Map<String, Instant> amendments, Map<String, Instant> ended) {
        return Schedule.of(
                List.of(APPLICATION, CHECK, INVITATION, REMINDER),
                new Reckoning(ALMATY, Optional.of(TestCalendar.CALENDAR), ANNOUNCED, amendments, ended));
    }

    private static Deadline after(String id, Anchor anchor, Term term, String paragraph) {
        return new Deadline(
                id, new Deadline.Due.After(anchor, term), Optional.empty(), new Paragraph(paragraph), Origin.SOURCE);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ALMATY).toInstant();
    }
}
