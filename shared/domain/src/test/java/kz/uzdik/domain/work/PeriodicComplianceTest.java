package kz.uzdik.domain.work;

import static kz.uzdik.domain.work.Work.HAMLET;
import static kz.uzdik.domain.work.Work.VILLAGE;
import static kz.uzdik.domain.work.Work.act;
import static kz.uzdik.domain.work.Work.day;
import static kz.uzdik.domain.work.Work.every;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.calendar.CalendarDay.Kind;
import kz.uzdik.domain.work.Due.Afterwards;
import kz.uzdik.domain.work.Obligation.State;
import org.junit.jupiter.api.Test;

/** Worked out by hand: 2020 is a leap year; 1 January is a Wednesday, 2 March a Monday. */
class PeriodicComplianceTest {
    private static final Due.Every BY_THE_TENTH =
            new Due.Every(Span.MONTH, 1, false, Optional.of(new Afterwards(10, true)));

    @Test
    void a_week_belongs_to_the_month_it_ends_in_and_has_its_own_acts() {
        var work = new Work()
                .duty("round", every(Span.WEEK, 1))
                .did("round", "2020-02-26", "2020-03-08", "2020-03-09", "2020-03-10", "2020-04-03");

        assertThat(work.lines("2020-03-01", "2020-03-31"))
                .containsExactly(
                        "2020-02-24 2020-03-01 DONE",
                        "2020-03-02 2020-03-08 DONE",
                        "2020-03-09 2020-03-15 DONE",
                        "2020-03-16 2020-03-22 MISSED",
                        "2020-03-23 2020-03-29 MISSED");
        assertThat(work.lines("2020-04-01", "2020-04-05")).containsExactly("2020-03-30 2020-04-05 DONE");
    }

    @Test
    void what_is_not_over_is_due_and_what_is_done_tomorrow_does_not_count_yet() {
        var work = new Work()
                .duty("round", every(Span.WEEK, 1))
                .did("round", "2020-03-13")
                .today("2020-03-12");

        assertThat(work.lines("2020-03-08", "2020-03-15"))
                .containsExactly("2020-03-02 2020-03-08 MISSED", "2020-03-09 2020-03-15 DUE");
        assertThat(work.today("2020-03-13").lines("2020-03-15", "2020-03-15"))
                .containsExactly("2020-03-09 2020-03-15 DONE");
    }

    @Test
    void twice_a_month_is_missed_when_it_was_done_once_and_its_act_is_named() {
        var work =
                new Work().duty("study", every(Span.MONTH, 2)).did("study", "2020-02-29", "2020-03-01", "2020-03-31");

        assertThat(work.lines("2020-02-01", "2020-03-31"))
                .containsExactly("2020-02-01 2020-02-29 MISSED", "2020-03-01 2020-03-31 DONE");
        assertThat(work.in("2020-02-01", "2020-02-29"))
                .singleElement()
                .satisfies(one -> assertThat(one.inTime()).containsExactly("study 2020-02-29"));
    }

    @Test
    void quarters_half_years_and_years_end_with_their_last_month() {
        var work = new Work()
                .duty("a", every(Span.QUARTER, 1))
                .duty("b", every(Span.HALF_YEAR, 1))
                .duty("c", every(Span.YEAR, 1))
                .did("c", "2020-02-29");

        assertThat(work.lines("2020-04-01", "2020-12-31"))
                .containsExactly(
                        "2020-01-01 2020-06-30 MISSED",
                        "2020-04-01 2020-06-30 MISSED",
                        "2020-07-01 2020-09-30 MISSED",
                        "2020-01-01 2020-12-31 DONE",
                        "2020-07-01 2020-12-31 MISSED",
                        "2020-10-01 2020-12-31 MISSED");
    }

    @Test
    void a_months_meeting_is_due_by_the_tenth_of_the_next_and_late_until_the_one_after_it_may_be_held() {
        var work = new Work()
                .duty("enlarged", BY_THE_TENTH)
                .did("enlarged", "2020-02-10", "2020-03-11", "2020-05-01")
                .today("2020-06-30");

        assertThat(work.lines("2020-02-01", "2020-06-30"))
                .containsExactly(
                        "2020-02-01 2020-02-10 DONE",
                        "2020-03-01 2020-03-10 LATE",
                        "2020-04-01 2020-04-10 MISSED",
                        "2020-05-01 2020-05-10 DONE",
                        "2020-06-01 2020-06-10 MISSED");
    }

    @Test
    void whether_the_tenth_is_still_in_time_is_the_operators_choice() {
        var before = new Due.Every(Span.MONTH, 1, false, Optional.of(new Afterwards(10, false)));

        assertThat(new Work()
                        .duty("enlarged", before)
                        .did("enlarged", "2020-02-10")
                        .lines("2020-02-01", "2020-02-29"))
                .containsExactly("2020-02-01 2020-02-09 LATE");
    }

    @Test
    void after_a_change_of_akim_in_the_middle_of_a_week_it_is_due_from_neither_and_done_is_done() {
        var leaves = new Work().duty("round", every(Span.WEEK, 1)).inOffice("2020-01-01", "2020-03-11");
        var follows = new Work()
                .duty("round", every(Span.WEEK, 1))
                .inOffice("2020-03-12", "")
                .did("round", "2020-03-13");

        assertThat(leaves.lines("2020-03-08", "2020-03-22"))
                .containsExactly("2020-03-02 2020-03-08 MISSED", "2020-03-09 2020-03-15 NOT_DUE LEFT_WITHIN");
        assertThat(follows.lines("2020-03-08", "2020-03-22"))
                .containsExactly("2020-03-09 2020-03-15 DONE", "2020-03-16 2020-03-22 MISSED");
        assertThat(new Work()
                        .duty("round", every(Span.WEEK, 1))
                        .inOffice("2020-03-12", "")
                        .lines("2020-03-15", "2020-03-15"))
                .containsExactly("2020-03-09 2020-03-15 NOT_DUE APPOINTED_WITHIN");
    }

    @Test
    void an_absence_excuses_where_it_leaves_no_working_day() {
        // Thursday and Friday, 7 and 8 May 2020, are days off.
        var work = new Work().duty("round", every(Span.WEEK, 1)).absent("2020-05-04", "2020-05-06");
        assertThat(work.lines("2020-05-10", "2020-05-10")).containsExactly("2020-05-04 2020-05-10 NOT_DUE ABSENT");

        var one = new Work().duty("round", every(Span.WEEK, 1)).absent("2020-05-11", "2020-05-14");
        assertThat(one.lines("2020-05-17", "2020-05-17")).containsExactly("2020-05-11 2020-05-17 MISSED");
        var did = new Work()
                .duty("round", every(Span.WEEK, 1))
                .absent("2020-05-04", "2020-05-10")
                .did("round", "2020-05-05");
        assertThat(did.lines("2020-05-10", "2020-05-10")).containsExactly("2020-05-04 2020-05-10 DONE");
    }

    @Test
    void a_week_of_holidays_is_not_due() {
        var feast = TestCalendar.with(
                TestCalendar.day("2021-03-22", Kind.STATE_HOLIDAY),
                TestCalendar.day("2021-03-23", Kind.STATE_HOLIDAY),
                TestCalendar.day("2021-03-24", Kind.STATE_HOLIDAY),
                TestCalendar.day("2021-03-25", Kind.MOVED_DAY_OFF),
                TestCalendar.day("2021-03-26", Kind.MOVED_DAY_OFF));
        assertThat(new Work(feast).duty("round", every(Span.WEEK, 1)).lines("2021-03-28", "2021-03-28"))
                .containsExactly("2021-03-22 2021-03-28 NOT_DUE NO_WORKING_DAY");
        var worked = TestCalendar.and(feast, TestCalendar.day("2021-03-27", Kind.WORKING_WEEKEND_DAY));
        assertThat(new Work(worked).duty("round", every(Span.WEEK, 1)).lines("2021-03-28", "2021-03-28"))
                .containsExactly("2021-03-22 2021-03-28 MISSED");
    }

    @Test
    void by_rota_it_is_due_from_the_one_whose_turn_it_is() {
        var work = new Work()
                .duty("hour", new Due.Every(Span.MONTH, 1, true, Optional.empty()))
                .planned("hour", "2020-02-29")
                .did("hour", "2020-04-15");

        assertThat(work.lines("2020-01-01", "2020-04-30"))
                .containsExactly(
                        "2020-01-01 2020-01-31 NOT_DUE ANOTHERS_TURN",
                        "2020-02-01 2020-02-29 MISSED",
                        "2020-03-01 2020-03-31 NOT_DUE ANOTHERS_TURN",
                        "2020-04-01 2020-04-30 DONE");
    }

    @Test
    void every_settlement_is_to_be_visited_in_the_year() {
        var both = act("study", "2020-06-01");
        var work = new Work()
                .duty("study", new Due.EachSettlement(Span.YEAR, new DutyId("study")))
                .add(both);

        assertThat(work.in("2020-12-01", "2020-12-31")).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.MISSED);
            assertThat(one.times()).isEqualTo(2);
            assertThat(one.missing()).containsExactly(HAMLET);
            assertThat(one.inTime()).containsExactly("study 2020-06-01");
        });
        var second = new Act(
                "second",
                both.duty(),
                day("2020-12-31"),
                Set.of(HAMLET, VILLAGE),
                Set.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                false);
        assertThat(work.add(second).lines("2020-12-31", "2020-12-31")).containsExactly("2020-01-01 2020-12-31 DONE");
        assertThat(work.lines("2021-01-01", "2021-12-31")).containsExactly("2021-01-01 2021-12-31 MISSED");
    }

    @Test
    void an_act_that_lacks_a_part_does_not_count_and_is_named() {
        var work = new Work()
                .duty("visit", every(Span.MONTH, 1), "meeting", "reception")
                .add(act("visit", "2020-02-03", "meeting"))
                .add(act("visit", "2020-03-03", "meeting", "reception", "more"));

        assertThat(work.lines("2020-02-01", "2020-03-31"))
                .containsExactly("2020-02-01 2020-02-29 MISSED", "2020-03-01 2020-03-31 DONE");
        assertThat(work.in("2020-02-01", "2020-02-29").getFirst().incomplete()).containsExactly("visit 2020-02-03");
    }

    @Test
    void on_the_days_of_a_schedule_it_is_due_that_day_and_late_until_the_next() {
        var work = new Work()
                .duty("hour", new Due.OnSchedule())
                .planned("hour", "2020-02-05", "2020-03-05", "2020-04-05", "2020-05-05")
                .absent("2020-05-05", "2020-05-05")
                .did("hour", "2020-02-05", "2020-03-20");

        assertThat(work.lines("2020-01-01", "2020-12-31"))
                .containsExactly(
                        "2020-02-05 2020-02-05 DONE",
                        "2020-03-05 2020-03-05 LATE",
                        "2020-04-05 2020-04-05 MISSED",
                        "2020-05-05 2020-05-05 NOT_DUE ABSENT");
    }

    @Test
    void a_year_that_the_calendar_does_not_know_is_not_guessed() {
        var work = new Work().duty("round", every(Span.WEEK, 1)).inOffice("2019-01-01", "");

        assertThatThrownBy(() -> work.in("2019-06-01", "2019-06-30"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2019");
    }

    @Test
    void a_standing_duty_is_never_due_and_tells_when_it_was_done_last() {
        var work = new Work().duty("map", new Due.Standing()).did("map", "2020-02-03", "2020-05-04", "2020-06-05");
        assertThat(work.lines("2020-01-01", "2020-12-31")).isEmpty();

        var compliance = new Compliance(List.of(), work.calendar, day("2020-06-01"));
        var acts = List.of(act("map", "2020-05-04"), act("map", "2020-02-03"), act("map", "2020-06-05"));
        assertThat(compliance.last(new DutyId("map"), acts)).hasValue(day("2020-05-04"));
        assertThat(compliance.last(new DutyId("passport"), acts)).isEmpty();
    }
}
