package kz.uzdik.domain.work;

import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.work.Work.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.HandlingQuestion.Doing;
import kz.uzdik.domain.work.Question.Request;
import kz.uzdik.domain.work.QuestionTerms.Remit;
import kz.uzdik.domain.work.RaisingQuestion.Asked;
import kz.uzdik.domain.work.RaisingQuestion.Who;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final QuestionId BRIDGE = new QuestionId(AnOffice.AKIM, 2020, "bridge");
    private static final Actor ABOVE = Actor.person("above");
    private static final String SECRET = "a secret";
    private static final Doing PASS = new Doing.PassUp(new Request("A bridge", "before spring", 5_000_000, "budget"));
    private static final Doing ANSWER = new Doing.Answer("It was built.");

    private final AnOblast oblast = AnOblast.working();
    private final RaisingQuestion raising = new RaisingQuestion(oblast.record);
    private final HandlingQuestion handling = new HandlingQuestion(oblast.record);
    private final ReadingQuestions reading = new ReadingQuestions(oblast.record);
    private final HearingAsker hearing = new HearingAsker(oblast.record);

    private static Asked asked(String text, Optional<EntryId> entry) {
        return new Asked(
                Work.VILLAGE,
                day("2020-03-02"),
                entry,
                text,
                Optional.of(Transcript.sha256Hex(SECRET)),
                Optional.of(new Who("A. Beken", "+7 700")));
    }

    private Outcome<Question> raise(String text, Actor actor) {
        return raising.raise(BRIDGE, asked(text, Optional.empty()), actor, AnOblast.noon("2020-03-03"));
    }

    private Outcome<Question> handle(int read, Doing doing, Actor actor, String on) {
        return handling.handle(BRIDGE, read, doing, actor, AnOblast.noon(on));
    }

    private List<String> facts() {
        return oblast.trail(Fact.Subject.QUESTION, BRIDGE.toString()).stream()
                .map(entry -> entry.fact())
                .toList();
    }

    @Test
    void an_office_raises_a_question_once_however_often_it_is_sent() {
        Question raised = done(raise("The bridge", AnOblast.CLERK));
        assertThat(raised.now())
                .isEqualTo(new Question.Turn(
                        AnOffice.AKIM, day("2020-03-02"), day("2020-03-05"), Optional.empty(), false));
        assertThat(done(raise("The bridge", AnOblast.CLERK))).isEqualTo(raised);
        assertRefused(raise("The road", AnOblast.CLERK), WorkReason.QUESTION_CHANGED);
        assertThat(facts()).containsExactly("question-raised");
        assertThat(oblast.trail(Fact.Subject.QUESTION, BRIDGE.toString()).toString())
                .doesNotContain("bridge was", "Beken", "+7 700", "The bridge");
    }

    @Test
    void nobody_raises_or_handles_a_question_for_another_office() {
        for (Actor actor : List.of(AnOblast.HEAD, AnOblast.INSPECTOR, AnOblast.STRANGER, ABOVE)) {
            assertThat(raise("The bridge", actor)).isInstanceOf(Outcome.Forbidden.class);
        }
        done(raise("The bridge", AnOblast.CLERK));
        for (Actor actor : List.of(AnOblast.HEAD, AnOblast.INSPECTOR, AnOblast.STRANGER, ABOVE)) {
            assertThat(handle(0, ANSWER, actor, "2020-03-04")).isInstanceOf(Outcome.Forbidden.class);
        }
        assertThat(handling.handle(
                        new QuestionId(AnOffice.AKIM, 2020, "none"),
                        0,
                        ANSWER,
                        AnOblast.CLERK,
                        AnOblast.noon("2020-03-04")))
                .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void what_is_passed_up_is_the_district_akims_and_the_same_sent_again_changes_nothing() {
        done(raise("The bridge", AnOblast.CLERK));
        Question passed = done(handle(0, PASS, AnOblast.AKIM, "2020-03-04"));
        assertThat(passed.now().owner()).isEqualTo(AnOffice.ABOVE);
        assertThat(passed.now().due()).isEqualTo(day("2020-03-07"));
        assertThat(done(handle(0, PASS, AnOblast.AKIM, "2020-03-05"))).isEqualTo(passed);
        assertRefused(handle(0, ANSWER, AnOblast.AKIM, "2020-03-05"), WorkReason.QUESTION_CHANGED);
        assertThat(handle(1, ANSWER, AnOblast.AKIM, "2020-03-05")).isInstanceOf(Outcome.Forbidden.class);
        assertRefused(handle(1, PASS, ABOVE, "2020-03-05"), WorkReason.QUESTION_NOWHERE_TO_GO);
        done(handle(1, new Doing.TakeOn(Remit.WITHOUT_MONEY), ABOVE, "2020-03-05"));
        Question answered = done(handle(2, ANSWER, ABOVE, "2020-03-06"));
        assertThat(done(handle(2, ANSWER, ABOVE, "2020-03-07"))).isEqualTo(answered);
        assertRefused(handle(7, ANSWER, ABOVE, "2020-03-07"), WorkReason.QUESTION_CHANGED);
        assertThat(facts())
                .containsExactly("question-raised", "question-passed-up", "question-taken-on", "question-closed");
    }

    @Test
    void a_question_goes_nowhere_while_nobody_holds_the_office_above() {
        done(raise("The bridge", AnOblast.CLERK));
        done(oblast.keeps(AnOffice.ABOVE, 1, AnOffice.served("above", "2020-01-01", "2020-03-01")));
        assertRefused(handle(0, PASS, AnOblast.AKIM, "2020-03-04"), WorkReason.QUESTION_NOWHERE_TO_GO);
        assertThat(done(reading.read(BRIDGE, AnOblast.CLERK, AnOblast.noon("2020-03-04")))
                        .steps())
                .isEmpty();
    }

    @Test
    void a_question_names_an_entry_of_the_own_journal_alone() {
        assertRefused(
                raising.raise(
                        BRIDGE,
                        asked("The bridge", Optional.of(AnOblast.entry("meeting"))),
                        AnOblast.CLERK,
                        AnOblast.noon("2020-03-03")),
                WorkReason.QUESTION_WITHOUT_ENTRY);
        done(oblast.writes("meeting", 0, AnOffice.done("round", "2020-03-02"), AnOblast.AKIM, "2020-03-03"));
        done(raising.raise(
                BRIDGE,
                asked("The bridge", Optional.of(AnOblast.entry("meeting"))),
                AnOblast.CLERK,
                AnOblast.noon("2020-03-03")));
    }

    @Test
    void a_question_is_kept_in_the_year_in_which_it_was_raised() {
        assertRefused(
                raising.raise(
                        new QuestionId(AnOffice.AKIM, 2021, "bridge"),
                        asked("The bridge", Optional.empty()),
                        AnOblast.CLERK,
                        AnOblast.noon("2020-03-03")),
                WorkReason.WORK_OF_ANOTHER_YEAR);
    }

    @Test
    void those_who_have_to_do_with_an_owner_read_it_and_its_writers_alone_read_who_asked() {
        done(raise("The bridge", AnOblast.CLERK));
        var at = AnOblast.noon("2020-03-04");
        for (Actor actor : List.of(AnOblast.HEAD, AnOblast.INSPECTOR)) {
            done(reading.read(BRIDGE, actor, at));
            assertThat(reading.asker(BRIDGE, actor, at)).isInstanceOf(Outcome.Forbidden.class);
            assertThat(reading.erase(BRIDGE, actor, at)).isInstanceOf(Outcome.Forbidden.class);
        }
        for (Actor actor : List.of(AnOblast.FAR_INSPECTOR, AnOblast.STRANGER, ABOVE)) {
            assertThat(reading.read(BRIDGE, actor, at)).isInstanceOf(Outcome.Forbidden.class);
        }
        assertThat(done(reading.asker(BRIDGE, AnOblast.CLERK, at)).name()).isEqualTo("A. Beken");
        done(handle(0, PASS, AnOblast.AKIM, "2020-03-04"));
        assertThat(done(reading.asker(BRIDGE, ABOVE, at)).contact()).isEqualTo("+7 700");
        done(reading.read(BRIDGE, AnOblast.AKIM, at));
    }

    @Test
    void who_asked_is_erased_alone_and_stays_so() {
        done(raise("The bridge", AnOblast.CLERK));
        var at = AnOblast.noon("2020-03-04");
        done(reading.erase(BRIDGE, AnOblast.CLERK, at));
        Question erased = done(reading.erase(BRIDGE, AnOblast.CLERK, at));
        assertThat(erased.contactLeft()).isFalse();
        assertThat(erased.text()).isEqualTo("The bridge");
        assertThat(reading.asker(BRIDGE, AnOblast.CLERK, at)).isInstanceOf(Outcome.Unknown.class);
        assertThat(done(raise("The bridge", AnOblast.CLERK))).isEqualTo(erased);
        assertThat(reading.asker(BRIDGE, AnOblast.CLERK, at)).isInstanceOf(Outcome.Unknown.class);
        assertThat(facts()).containsExactly("question-raised", "asker-erased");
        done(handle(0, ANSWER, AnOblast.CLERK, "2020-03-04"));
    }

    @Test
    void whoever_holds_the_secret_reads_the_answer_and_says_once_that_it_solved_nothing() {
        done(raise("The bridge", AnOblast.CLERK));
        assertThat(hearing.read(BRIDGE, "another")).isInstanceOf(Outcome.Unknown.class);
        assertRefused(hearing.notSolved(BRIDGE, SECRET, AnOblast.noon("2020-03-04")), WorkReason.QUESTION_NOT_REOPENED);
        done(handle(0, ANSWER, AnOblast.CLERK, "2020-03-04"));
        assertThat(done(hearing.read(BRIDGE, SECRET)).now().answered()).isTrue();
        assertThat(hearing.notSolved(BRIDGE, "another", AnOblast.noon("2020-03-05")))
                .isInstanceOf(Outcome.Unknown.class);
        Question again = done(hearing.notSolved(BRIDGE, SECRET, AnOblast.noon("2020-03-05")));
        assertThat(again.isOpenAt(AnOffice.AKIM)).isTrue();
        assertThat(done(hearing.notSolved(BRIDGE, SECRET, AnOblast.noon("2020-03-06"))))
                .isEqualTo(again);
        done(handle(2, new Doing.Answer("Now it is."), AnOblast.CLERK, "2020-03-06"));
        assertRefused(hearing.notSolved(BRIDGE, SECRET, AnOblast.noon("2020-03-07")), WorkReason.QUESTION_NOT_REOPENED);
        assertThat(facts())
                .containsExactly("question-raised", "question-closed", "question-reopened", "question-closed");
    }

    @Test
    void open_and_overdue_questions_are_listed_at_their_owner() {
        done(raise("The bridge", AnOblast.CLERK));
        var late = AnOblast.noon("2020-03-06");
        assertThat(done(reading.open(AnOffice.AKIM, AnOblast.CLERK, late))).hasSize(1);
        assertThat(done(reading.overdue(AnOblast.ORDER, AnOblast.INSPECTOR, AnOblast.noon("2020-03-05"))))
                .isEmpty();
        for (Actor actor : List.of(AnOblast.HEAD, AnOblast.INSPECTOR, AnOblast.CLERK)) {
            assertThat(done(reading.overdue(AnOblast.ORDER, actor, late))).hasSize(1);
        }
        assertThat(done(reading.overdue(AnOblast.ORDER, AnOblast.FAR_INSPECTOR, late)))
                .isEmpty();
        done(handle(0, PASS, AnOblast.AKIM, "2020-03-06"));
        assertThat(done(reading.overdue(AnOblast.ORDER, AnOblast.HEAD, late))).isEmpty();
        assertThat(done(reading.open(AnOffice.AKIM, AnOblast.CLERK, late))).isEmpty();
        assertThat(done(reading.open(AnOffice.ABOVE, AnOblast.HEAD, late))).hasSize(1);
        assertThat(done(reading.raised(AnOffice.AKIM, 2020, AnOblast.CLERK, late)))
                .hasSize(1);
        assertThat(done(reading.raised(AnOffice.AKIM, 2021, AnOblast.CLERK, late)))
                .isEmpty();
        assertThat(reading.open(AnOffice.AKIM, AnOblast.STRANGER, late)).isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void an_office_that_is_entered_anew_meanwhile_is_decided_on_as_it_is_then() {
        done(oblast.keeps(
                AnOffice.AKIM,
                new KeepingOffice.Entered(
                        1,
                        List.of(AnOffice.served("akim", "2020-01-01", "2020-03-01")),
                        Map.of(),
                        Set.of(Work.VILLAGE),
                        Set.of(AnOblast.CLERK.id())),
                AnOblast.HEAD));
        assertRefused(raise("The bridge", AnOblast.CLERK), WorkReason.OFFICE_NOT_HELD);
    }

    @Test
    void the_months_report_has_the_figures_of_each_owner_and_nothing_of_days_to_come() {
        done(raise("The bridge", AnOblast.CLERK));
        done(handle(0, PASS, AnOblast.AKIM, "2020-03-06"));
        done(handle(1, ANSWER, ABOVE, "2020-03-07"));
        assertThat(figures("2020-03", "2020-03-31"))
                .isEqualTo(Map.of(
                        AnOffice.AKIM, new QuestionFigures(1, 0, 0, 1, 0, 0, 0),
                        AnOffice.ABOVE, new QuestionFigures(0, 1, 0, 0, 0, 0, 0)));
        var nothing = new QuestionFigures(0, 0, 0, 0, 0, 0, 0);
        assertThat(figures("2020-04", "2020-04-30")).isEqualTo(Map.of(AnOffice.AKIM, nothing, AnOffice.ABOVE, nothing));
        hearing.notSolved(BRIDGE, SECRET, AnOblast.noon("2020-03-20"));
        assertThat(figures("2020-03", "2020-03-23"))
                .containsEntry(AnOffice.ABOVE, new QuestionFigures(0, 1, 0, 0, 1, 0, 1));
        assertThat(figures("2020-03", "2020-03-24"))
                .containsEntry(AnOffice.ABOVE, new QuestionFigures(0, 1, 0, 0, 0, 1, 1));
    }

    private Map<OfficeId, QuestionFigures> figures(String month, String on) {
        return done(new ReportingMonth(oblast.record)
                        .report(AnOblast.ORDER, YearMonth.parse(month), AnOblast.HEAD, AnOblast.noon(on)))
                .offices()
                .stream()
                .collect(Collectors.toMap(MonthReport.OfOffice::office, MonthReport.OfOffice::questions));
    }
}
