package kz.uzdik.domain.poll;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.poll.APoll.ID;
import static kz.uzdik.domain.poll.APoll.OFFICERS;
import static kz.uzdik.domain.poll.APoll.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.calendar.CalendarDay.Kind;
import org.junit.jupiter.api.Test;

class ComplaintWindowTest {
    private static final Instant THURSDAY = PLAN.times().ballotsUntil();

    private final APoll poll = new APoll();

    @Test
    void the_plan_carries_the_end_of_the_third_working_day_after_the_ballots() {
        assertThat(poll.planned().poll().times().complaintsUntil()).isEqualTo(Instant.parse("2020-06-30T18:00:00Z"));
    }

    @Test
    void a_holiday_among_these_days_makes_it_a_day_longer() {
        poll.keyed();
        // From 30 June the three working days are 1, 2 and 3 July; from 3 July they are 7, 8 and 9 July.
        assertThat(extended("2020-06-30T12:00:00Z")).isEqualTo(Instant.parse("2020-07-03T18:00:00Z"));
        assertThat(extended("2020-07-03T12:00:00Z")).isEqualTo(Instant.parse("2020-07-09T18:00:00Z"));
    }

    @Test
    void it_is_counted_by_the_calendar_that_the_edition_pinned() {
        String edited = "e".repeat(64);
        poll.contest.calendars.put(
                edited, TestCalendar.and(TestCalendar.CALENDAR, TestCalendar.day("2020-06-26", Kind.MOVED_DAY_OFF)));
        done(poll.contest.acts.editCalendar.edit(
                TestCalendar.NAME, edited, TestCalendar.DIGEST, "a decree", AGENCY, poll.contest.now()));
        assertThat(poll.planned().poll().times().complaintsUntil()).isEqualTo(Instant.parse("2020-06-30T18:00:00Z"));
    }

    @Test
    void a_poll_whose_days_for_complaints_cannot_be_counted_is_not_planned() {
        var times = new PollTimes(
                PLAN.times().issueFrom(), PLAN.times().issueUntil(), Instant.parse("2022-12-30T12:00:00Z"));
        var plan = new PollPlan(
                ID,
                PLAN.about(),
                false,
                PLAN.questions(),
                PLAN.districts(),
                times,
                PLAN.k(),
                PLAN.minimum(),
                PLAN.belowMinimum());
        assertRefused(poll.planning.plan(plan, OFFICERS, AGENCY, poll.now), PollReason.COMPLAINT_DAYS_UNKNOWN);
    }

    @Test
    void the_secrets_are_kept_as_long_as_anybody_can_complain() {
        poll.keyed();
        Instant until = extended("2020-07-03T12:00:00Z");
        poll.now = Instant.parse("2020-07-03T12:00:00Z").plus(Duration.ofHours(1));
        done(poll.closing.close(ID, APoll.ONE, poll.now));
        done(poll.closing.close(ID, APoll.TWO, poll.now));
        poll.recording.accepted(ID, APoll.KEYS, Set.of(), poll.now);
        poll.recording.counted(ID, poll.now);
        assertThat(KeyRetirement.isDue(poll.poll(), KeyPart.SECRETS, until)).isFalse();
        assertThat(KeyRetirement.isDue(poll.poll(), KeyPart.SECRETS, until.plus(Poll.QUIET)))
                .isTrue();
    }

    private Instant extended(String ballotsUntil) {
        return done(poll.extending.extend(
                        ID,
                        PLAN.times().issueUntil(),
                        Instant.parse(ballotsUntil),
                        "a storm",
                        AGENCY,
                        THURSDAY.minusSeconds(1)))
                .times()
                .complaintsUntil();
    }
}
