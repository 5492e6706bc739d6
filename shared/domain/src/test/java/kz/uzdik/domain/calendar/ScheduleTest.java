package kz.uzdik.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.scoring.Criterion.Origin;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Instant ANNOUNCED = in(ALMATY, "2020-05-25T09:00:00");
    private static final Deadline INTAKE = after("intake", Deadline.ANNOUNCEMENT, 21);
    private static final Deadline CHECK = after("check", "intake", 10);
    private static final Deadline HAND_OVER = new Deadline(
            "hand-over",
            new Deadline.Due.On(LocalDate.of(2020, 8, 15)),
            Optional.of(LocalTime.of(18, 30)),
            new Paragraph("p18"),
            Origin.SOURCE);

    @Test
    void three_weeks_after_25_May_2020_end_with_15_June() {
        Schedule schedule = schedule(ANNOUNCED, Map.of());
        assertThat(schedule.isPast("intake", in(ALMATY, "2020-06-15T23:59:59.999")))
                .isFalse();
        assertThat(schedule.isPast("intake", in(ALMATY, "2020-06-16T00:00:00"))).isTrue();
    }

    @Test
    void the_hour_of_the_announcement_does_not_matter() {
        for (String hour : List.of("00:00:00", "12:00:00", "23:59:59")) {
            assertThat(schedule(in(ALMATY, "2020-05-25T" + hour), Map.of()).last("intake"))
                    .isEqualTo(in(ALMATY, "2020-06-15T23:59:59.999"));
        }
    }

    @Test
    void the_day_is_the_one_in_the_contest_s_zone() {
        // 20:00 in Greenwich on 24 May is 02:00 on 25 May in Almaty.
        assertThat(schedule(Instant.parse("2020-05-24T20:00:00Z"), Map.of()).last("intake"))
                .isEqualTo(in(ALMATY, "2020-06-15T23:59:59.999"));
    }

    @Test
    void an_hour_that_is_named_is_still_in_time_and_not_a_moment_later() {
        Schedule schedule = schedule(ANNOUNCED, Map.of());
        Instant last = in(ALMATY, "2020-08-15T18:30:00");
        assertThat(schedule.last("hand-over")).isEqualTo(last).isEqualTo(Instant.parse("2020-08-15T12:30:00Z"));
        assertThat(schedule.isPast("hand-over", last)).isFalse();
        assertThat(schedule.isPast("hand-over", last.plusNanos(1))).isTrue();
    }

    @Test
    void a_deadline_counted_from_another_follows_it() {
        assertThat(schedule(ANNOUNCED, Map.of()).last("check")).isEqualTo(in(ALMATY, "2020-06-25T23:59:59.999"));
    }

    @Test
    void an_amended_deadline_moves_those_counted_from_it_and_no_other() {
        Instant later = in(ALMATY, "2020-06-20T18:00:00");
        Schedule schedule = schedule(ANNOUNCED, Map.of("intake", later));
        assertThat(schedule.last("intake")).isEqualTo(later);
        assertThat(schedule.last("check")).isEqualTo(in(ALMATY, "2020-06-30T23:59:59.999"));
        assertThat(schedule.last("hand-over")).isEqualTo(in(ALMATY, "2020-08-15T18:30:00"));
    }

    @Test
    void a_deadline_amended_itself_stays_where_it_was_put() {
        Instant fixed = in(ALMATY, "2020-06-26T12:00:00");
        Schedule schedule = schedule(ANNOUNCED, Map.of("intake", in(ALMATY, "2020-06-20T18:00:00"), "check", fixed));
        assertThat(schedule.last("check")).isEqualTo(fixed);
    }

    @Test
    void the_zone_s_history_is_kept_six_hours_ahead_before_March_2024_and_five_since() {
        assertThat(schedule(in(ALMATY, "2020-05-25T09:00:00"), Map.of()).last("intake"))
                .isEqualTo(Instant.parse("2020-06-15T17:59:59.999Z"));
        assertThat(schedule(in(ALMATY, "2025-05-25T09:00:00"), Map.of()).last("intake"))
                .isEqualTo(Instant.parse("2025-06-15T18:59:59.999Z"));
    }

    @Test
    void a_day_whose_last_hour_comes_twice_ends_with_the_second_one() {
        // In the night to 1 March 2024 the clocks of Almaty went from 24:00 back to 23:00.
        Schedule schedule = schedule(in(ALMATY, "2024-02-08T09:00:00"), Map.of());
        assertThat(schedule.last("intake")).isEqualTo(Instant.parse("2024-02-29T18:59:59.999Z"));
    }

    @Test
    void the_announcement_s_own_instant_stands_among_the_deadlines() {
        assertThat(schedule(ANNOUNCED, Map.of()).all())
                .containsEntry(Deadline.ANNOUNCEMENT, ANNOUNCED)
                .containsOnlyKeys(Deadline.ANNOUNCEMENT, "intake", "check", "hand-over");
    }

    @Test
    void a_deadline_nobody_defined_is_a_fault() {
        assertThatThrownBy(() -> schedule(ANNOUNCED, Map.of()).last("nothing"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Schedule schedule(Instant announced, Map<String, Instant> amendments) {
        return Schedule.of(List.of(INTAKE, CHECK, HAND_OVER), ALMATY, announced, amendments);
    }

    private static Deadline after(String id, String anchor, int days) {
        return new Deadline(
                id, new Deadline.Due.After(anchor, days), Optional.empty(), new Paragraph("p9"), Origin.SOURCE);
    }

    private static Instant in(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
