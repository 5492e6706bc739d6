package kz.uzdik.domain.work;

import static kz.uzdik.domain.work.Work.about;
import static kz.uzdik.domain.work.Work.act;
import static kz.uzdik.domain.work.Work.day;
import static kz.uzdik.domain.work.Work.every;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.work.Obligation.Shortcoming;
import kz.uzdik.domain.work.Obligation.Shortcoming.What;
import org.junit.jupiter.api.Test;

/** Worked out by hand: 7 and 8 May 2020 are days off, a Thursday and a Friday. */
class FollowUpComplianceTest {
    private static final Due NOTE = after("visit", Term.workingDays(5));
    private static final Due TELLING = new Due.BeforeAct(new DutyId("tour"), Term.days(3));

    private static Due.AfterAct after(String act, Term within) {
        return new Due.AfterAct(new DutyId(act), Optional.empty(), within);
    }

    @Test
    void a_note_is_due_five_working_days_after_its_visit_holidays_left_out() {
        Act visit = act("visit", "2020-05-04");
        var work = new Work()
                .duty("visit", new Due.Standing())
                .duty("note", NOTE)
                .add(visit)
                .today("2020-05-13");

        assertThat(work.lines("2020-05-01", "2020-05-31")).containsExactly("2020-05-04 2020-05-13 DUE");
        assertThat(work.today("2020-05-14").lines("2020-05-01", "2020-05-31"))
                .containsExactly("2020-05-04 2020-05-13 MISSED");
        assertThat(work.add(about(visit, "note", "2020-05-14")).lines("2020-05-01", "2020-05-31"))
                .containsExactly("2020-05-04 2020-05-13 LATE");
        assertThat(work.add(about(visit, "note", "2020-05-13")).lines("2020-05-01", "2020-05-31"))
                .containsExactly("2020-05-04 2020-05-13 DONE");
    }

    @Test
    void a_note_about_another_visit_is_not_this_ones() {
        Act first = act("visit", "2020-03-02");
        Act second = act("visit", "2020-03-03");
        var work = new Work()
                .duty("visit", new Due.Standing())
                .duty("note", NOTE)
                .add(first)
                .add(second)
                .add(about(second, "note", "2020-03-04"));

        assertThat(work.lines("2020-03-01", "2020-03-31"))
                .containsExactly("2020-03-02 2020-03-09 MISSED", "2020-03-03 2020-03-10 DONE");
    }

    @Test
    void whoever_leaves_office_before_the_note_is_due_owes_none() {
        var work = new Work()
                .duty("visit", new Due.Standing())
                .duty("note", NOTE)
                .add(act("visit", "2020-03-02"))
                .inOffice("2020-01-01", "2020-03-05");

        assertThat(work.lines("2020-03-01", "2020-03-31")).containsExactly("2020-03-02 2020-03-09 NOT_DUE LEFT_WITHIN");
    }

    @Test
    void only_an_act_that_bears_the_mark_is_followed() {
        var beyond = new Due.AfterAct(new DutyId("meeting"), Optional.of("beyond-remit"), Term.workingDays(3));
        var work = new Work()
                .duty("meeting", new Due.Standing())
                .duty("proposal", beyond)
                .add(act("meeting", "2020-03-02"))
                .add(act("meeting", "2020-03-09", "beyond-remit"));

        assertThat(work.lines("2020-03-01", "2020-03-31")).containsExactly("2020-03-09 2020-03-12 MISSED");
    }

    @Test
    void an_account_is_given_on_the_very_day_another_comes() {
        Act tour = act("tour", "2020-03-20");
        var work = new Work().duty("account", after("tour", Term.days(0))).byAnother(tour);

        assertThat(work.lines("2020-03-01", "2020-03-31")).containsExactly("2020-03-20 2020-03-20 MISSED");
        assertThat(work.add(about(tour, "account", "2020-03-20")).lines("2020-03-01", "2020-03-31"))
                .containsExactly("2020-03-20 2020-03-20 DONE");
        assertThat(work.inOffice("2020-03-21", "").lines("2020-03-01", "2020-03-31"))
                .isEmpty();
        assertThat(work.inOffice("2020-01-01", "").today("2020-03-19").lines("2020-03-01", "2020-03-31"))
                .as("it is planned and has not happened")
                .isEmpty();
    }

    @Test
    void residents_are_told_of_anothers_tour_three_days_ahead() {
        Act tour = act("tour", "2020-03-20");
        var work = new Work().duty("telling", TELLING).byAnother(tour);

        assertThat(work.lines("2020-03-01", "2020-03-31")).containsExactly("2020-03-17 2020-03-17 MISSED");
        assertThat(work.add(about(tour, "telling", "2020-03-21")).lines("2020-03-01", "2020-03-31"))
                .containsExactly("2020-03-17 2020-03-17 MISSED");
        assertThat(work.add(about(tour, "telling", "2020-03-18")).lines("2020-03-01", "2020-03-31"))
                .containsExactly("2020-03-17 2020-03-17 LATE");
        assertThat(work.add(about(tour, "telling", "2020-03-17")).lines("2020-03-01", "2020-03-31"))
                .containsExactly("2020-03-17 2020-03-17 DONE");
    }

    @Test
    void working_days_ahead_are_counted_by_the_calendar() {
        var telling = new Due.BeforeAct(new DutyId("tour"), Term.workingDays(2));
        var work = new Work().duty("telling", telling).byAnother(act("tour", "2020-05-12"));

        assertThat(work.lines("2020-05-01", "2020-05-31"))
                .as(
                        "11 and 12 May are two working days after the 10th, a Sunday; from the 8th, too, but that is earlier")
                .containsExactly("2020-05-10 2020-05-10 MISSED");
    }

    @Test
    void nobody_tells_of_a_visit_that_comes_without_warning() {
        Act plain = act("tour", "2020-03-20");
        var unwarned = new Act(
                plain.id(),
                plain.duty(),
                plain.on(),
                plain.settlements(),
                plain.parts(),
                Optional.empty(),
                true,
                Optional.empty(),
                false);

        assertThat(new Work().duty("telling", TELLING).byAnother(unwarned).lines("2020-03-01", "2020-03-31"))
                .containsExactly("2020-03-17 2020-03-17 NOT_DUE UNWARNED");
    }

    @Test
    void what_was_not_announced_in_time_or_written_down_late_is_a_shortcoming_of_an_act_that_counts() {
        var announcing = new Duty.Announcing(Optional.of(Term.days(5)), Work.AKIM, false, Citation.NONE);
        var work = new Work()
                .duty("visit", every(Span.MONTH, 4), Optional.of(announcing))
                .add(announced("2020-03-10", "2020-03-05", false))
                .add(announced("2020-03-11", "2020-03-07", true))
                .add(act("visit", "2020-03-12"))
                .add(announced("2020-03-13", "2020-03-08", false));

        assertThat(work.lines("2020-03-31", "2020-03-31")).containsExactly("2020-03-01 2020-03-31 DONE");
        assertThat(work.in("2020-03-31", "2020-03-31").getFirst().shortcomings())
                .containsExactly(
                        new Shortcoming("visit 2020-03-11", What.ANNOUNCED_LATE),
                        new Shortcoming("visit 2020-03-11", What.RECORDED_LATE),
                        new Shortcoming("visit 2020-03-12", What.NOT_ANNOUNCED));
    }

    @Test
    void a_missing_announcement_is_no_breach_where_one_may_come_without_warning() {
        var announcing = new Duty.Announcing(Optional.of(Term.days(5)), Work.AKIM, true, Citation.NONE);
        var work = new Work()
                .duty("visit", every(Span.MONTH, 1), Optional.of(announcing))
                .did("visit", "2020-03-12");

        assertThat(work.in("2020-03-31", "2020-03-31").getFirst().shortcomings())
                .isEmpty();
    }

    private static Act announced(String on, String told, boolean lateRecorded) {
        Act act = act("visit", on);
        return new Act(
                act.id(),
                act.duty(),
                act.on(),
                act.settlements(),
                act.parts(),
                Optional.of(day(told)),
                false,
                Optional.empty(),
                lateRecorded);
    }
}
