package kz.uzdik.domain.work;

import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.work.Work.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Question.Request;
import kz.uzdik.domain.work.QuestionTerms.OfRole;
import kz.uzdik.domain.work.QuestionTerms.Remit;
import org.junit.jupiter.api.Test;

class QuestionRuleTest {
    private static final OfficeId AKIM = AnOffice.AKIM;
    private static final OfficeId DISTRICT = AnOffice.ABOVE;
    private static final OfficeId OBLAST = new OfficeId("order", "deputy", new Kato("310000000"), 1);
    private static final Request REQUEST = new Request("A bridge", "before spring", 5_000_000, "the district's budget");

    private final QuestionRule rule = new QuestionRule(
            new QuestionTerms(List.of(
                    terms(AKIM, Optional.of(DISTRICT.role())),
                    terms(DISTRICT, Optional.of(OBLAST.role())),
                    terms(OBLAST, Optional.empty()))),
            TestCalendar.CALENDAR);
    private final Question raised = Question.raised(
            new QuestionId(AKIM, 2020, "one"),
            Work.VILLAGE,
            day("2020-03-02"),
            Optional.empty(),
            "The bridge of Asan",
            true,
            Optional.of("0".repeat(64)),
            day("2020-03-05"));

    private static OfRole terms(OfficeId office, Optional<String> above) {
        return new OfRole(
                office.role(),
                Term.days(3),
                Term.days(10),
                Term.workingDays(20),
                above,
                new Citation("A4.23"),
                Origin.OPERATOR);
    }

    private Question passed() {
        return done(rule.passedUp(raised, AKIM, DISTRICT, REQUEST, day("2020-03-04")));
    }

    private Question answered() {
        return done(rule.answered(raised, AKIM, "It is mended.", day("2020-03-09")));
    }

    @Test
    void what_is_taken_on_is_due_by_its_remit_from_the_day_it_came() {
        var taken = done(rule.takenOn(raised, AKIM, Remit.WITHOUT_MONEY, day("2020-03-03")));
        assertThat(taken.now().due()).isEqualTo(day("2020-03-12"));
        assertRefused(rule.takenOn(taken, AKIM, Remit.WITH_MONEY, day("2020-03-04")), WorkReason.QUESTION_TAKEN_ON);
    }

    @Test
    void passing_up_starts_the_next_owners_clock() {
        assertThat(passed().now().owner()).isEqualTo(DISTRICT);
        assertThat(passed().now().due()).isEqualTo(day("2020-03-07"));
        assertRefused(rule.answered(passed(), AKIM, "Done.", day("2020-03-05")), WorkReason.QUESTION_OF_ANOTHER_OFFICE);
    }

    @Test
    void the_oblast_is_asked_in_the_name_of_the_district_alone() {
        assertRefused(
                rule.passedUp(raised, AKIM, OBLAST, REQUEST, day("2020-03-04")), WorkReason.QUESTION_NOT_PASSED_SO);
        assertThat(done(rule.passedUp(passed(), DISTRICT, OBLAST, REQUEST, day("2020-03-06")))
                        .now()
                        .owner())
                .isEqualTo(OBLAST);
    }

    @Test
    void another_district_is_not_above() {
        var other = new OfficeId("order", DISTRICT.role(), new Kato("313600000"), 1);
        assertRefused(
                rule.passedUp(raised, AKIM, other, REQUEST, day("2020-03-04")), WorkReason.QUESTION_NOT_PASSED_SO);
    }

    @Test
    void what_is_passed_up_says_need_urgency_sum_and_mechanism() {
        assertRefused(
                rule.passedUp(raised, AKIM, DISTRICT, new Request("A bridge", "", 1, "so"), day("2020-03-04")),
                WorkReason.QUESTION_REQUEST_INCOMPLETE);
    }

    @Test
    void an_answer_has_reasons_and_is_not_before_the_question() {
        assertRefused(rule.answered(raised, AKIM, " ", day("2020-03-04")), WorkReason.QUESTION_ANSWER_WITHOUT_REASONS);
        assertRefused(rule.answered(raised, AKIM, "Done.", day("2020-03-01")), WorkReason.QUESTION_STEP_TOO_EARLY);
    }

    @Test
    void a_late_answer_stays_late_and_is_nobodys_overdue() {
        assertThat(answered().now().isLate(day("2021-01-01"))).isTrue();
        assertThat(ReadingQuestions.overdue(List.of(answered()), day("2021-01-01")))
                .isEmpty();
        assertRefused(rule.answered(answered(), AKIM, "Again.", day("2020-03-10")), WorkReason.QUESTION_ANSWERED);
    }

    @Test
    void an_owner_whose_terms_a_later_version_took_away_still_answers() {
        var nobodys = new QuestionRule(new QuestionTerms(List.of()), TestCalendar.CALENDAR);
        assertRefused(
                nobodys.takenOn(raised, AKIM, Remit.WITH_MONEY, day("2020-03-04")), WorkReason.QUESTION_WITHOUT_TERMS);
        assertThat(done(nobodys.answered(raised, AKIM, "Done.", day("2020-03-04")))
                        .now()
                        .answered())
                .isTrue();
        assertRefused(nobodys.notSolved(answered(), day("2020-03-12")), WorkReason.QUESTION_WITHOUT_TERMS);
        assertThat(nobodys.above(AKIM, List.of(DISTRICT))).isEmpty();
    }

    @Test
    void not_solved_opens_it_once_more() {
        var again = done(rule.notSolved(answered(), day("2020-03-11")));
        assertThat(again.now().due()).isEqualTo(day("2020-03-14"));
        var twice = done(rule.answered(again, AKIM, "Now it is.", day("2020-03-12")));
        assertThat(twice.turns().getFirst().isLate(day("2020-03-12"))).isTrue();
        assertRefused(rule.notSolved(twice, day("2020-03-13")), WorkReason.QUESTION_NOT_REOPENED);
        assertRefused(rule.notSolved(raised, day("2020-03-13")), WorkReason.QUESTION_NOT_REOPENED);
    }

    @Test
    void the_overdue_of_an_owner_begin_on_the_day_after_the_last() {
        assertThat(ReadingQuestions.overdue(List.of(raised), day("2020-03-05"))).isEmpty();
        assertThat(ReadingQuestions.overdue(List.of(raised, passed()), day("2020-03-08")))
                .containsExactly(passed(), raised);
    }

    @Test
    void whatever_is_tried_one_office_owns_it_and_steps_only_grow() {
        var random = new Random(423);
        var offices = List.of(AKIM, DISTRICT, OBLAST);
        for (int run = 0; run < 200; run++) {
            var question = raised;
            for (int step = 0; step < 12; step++) {
                var on = day("2020-03-02").plusDays(step);
                var by = offices.get(random.nextInt(3));
                var tried = switch (random.nextInt(4)) {
                    case 0 -> rule.takenOn(question, by, Remit.WITH_MONEY, on);
                    case 1 -> rule.passedUp(question, by, offices.get(random.nextInt(3)), REQUEST, on);
                    case 2 -> rule.answered(question, by, "Done.", on);
                    default -> rule.notSolved(question, on);
                };
                if (!(tried instanceof Outcome.Done<Question>(var next))) continue;
                assertThat(next.version()).isEqualTo(question.version() + 1);
                assertThat(next.steps().subList(0, question.steps().size())).isEqualTo(question.steps());
                var turns = next.turns();
                assertThat(turns.subList(0, turns.size() - 1))
                        .allMatch(turn -> turn.ended().isPresent());
                assertThat(ReadingQuestions.overdue(List.of(next), day("2021-01-01"))
                                .isEmpty())
                        .isEqualTo(next.now().answered());
                question = next;
            }
        }
    }

    @Test
    void a_question_and_its_asker_show_no_words() {
        assertThat(raised.toString() + new Asker(raised.id(), "Asan", "+7")).doesNotContain("Asan");
    }

    @Test
    void a_question_is_raised_where_the_office_is_and_its_clock_begins_that_day() {
        var made = done(
                rule.raised(raised.dueOn(day("2020-12-31")), AnOffice.ofAkim().office(), day("2020-03-02")));
        assertThat(made.now().due()).isEqualTo(day("2020-03-05"));
        assertThat(made.version()).isEqualTo(1);
    }

    @Test
    void everything_against_raising_a_question_is_said_at_once() {
        var elsewhere = Question.raised(
                raised.id(),
                new Kato("354030100"),
                day("2019-12-31"),
                Optional.empty(),
                "?",
                false,
                Optional.empty(),
                day("2020-01-01"));
        var nobodys = new QuestionRule(new QuestionTerms(List.of()), TestCalendar.CALENDAR);
        assertThat(nobodys.raised(elsewhere, AnOffice.ofAkim().office(), day("2019-12-30")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Outcome.Refused<?>) refused).reasons())
                                .extracting(reason -> (Object) reason.code())
                                .containsExactly(
                                        WorkReason.QUESTION_WITHOUT_TERMS,
                                        WorkReason.WORK_NOT_DONE_YET,
                                        WorkReason.OFFICE_NOT_HELD,
                                        WorkReason.SETTLEMENT_ELSEWHERE));
    }

    @Test
    void terms_in_working_days_leave_weekends_and_holidays_out() {
        // Monday 20 April is not counted, and this calendar has 7 and 8 May off: the twentieth is Wednesday 20 May.
        var april = Question.raised(
                raised.id(),
                Work.VILLAGE,
                day("2020-04-20"),
                Optional.empty(),
                "?",
                true,
                Optional.of("0".repeat(64)),
                day("2020-04-23"));
        assertThat(done(rule.takenOn(april, AKIM, Remit.WITH_MONEY, day("2020-04-21")))
                        .now()
                        .due())
                .isEqualTo(day("2020-05-20"));
    }

    @Test
    void what_the_calendar_does_not_cover_is_refused() {
        var late = Question.raised(
                raised.id(),
                Work.VILLAGE,
                day("2022-12-20"),
                Optional.empty(),
                "?",
                true,
                Optional.of("0".repeat(64)),
                day("2022-12-23"));
        assertRefused(
                WorkStores.reckoned(() -> rule.takenOn(late, AKIM, Remit.WITH_MONEY, day("2022-12-21"))),
                WorkReason.CALENDAR_ENDS);
    }

    // March: raised on the 2nd and the 10th at the akim's; the first answered on the 9th (due on the 5th), said not
    // solved on the 11th,
    // answered again on the 12th (due on the 14th); the second passed up on the 11th (due on the 13th), open at the
    // district.
    @Test
    void figures_of_a_month_are_those_of_each_owner() {
        var again = done(rule.answered(
                done(rule.notSolved(answered(), day("2020-03-11"))), AKIM, "Now it is.", day("2020-03-12")));
        var second = Question.raised(
                new QuestionId(AKIM, 2020, "two"),
                Work.VILLAGE,
                day("2020-03-10"),
                Optional.empty(),
                "?",
                false,
                Optional.empty(),
                day("2020-03-13"));
        var up = done(rule.passedUp(second, AKIM, DISTRICT, REQUEST, day("2020-03-11")));
        var march = new Window(day("2020-03-01"), day("2020-03-31"));

        assertThat(QuestionFigures.of(AKIM, List.of(again, up), march))
                .isEqualTo(new QuestionFigures(2, 1, 1, 1, 0, 0, 1));
        assertThat(QuestionFigures.of(DISTRICT, List.of(again, up), march))
                .isEqualTo(new QuestionFigures(0, 0, 0, 0, 0, 1, 0));
        assertThat(QuestionFigures.of(DISTRICT, List.of(again, up), new Window(day("2020-03-01"), day("2020-03-12"))))
                .as("as it stood before its last day")
                .isEqualTo(new QuestionFigures(0, 0, 0, 0, 1, 0, 0));
        assertThat(QuestionFigures.of(AKIM, List.of(again, up), new Window(day("2020-03-01"), day("2020-03-10"))))
                .isEqualTo(new QuestionFigures(2, 0, 1, 0, 1, 0, 0));
    }
}
