package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.APPLICATION;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.WrittenLetters;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.jury.AskingCandidate.Asked;
import kz.uzdik.domain.jury.Preparation.Question;
import kz.uzdik.domain.jury.Preparation.Remark;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Template;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

/** Questions to a candidate, answers, and remarks on findings, before a commission decides. */
class PreparationTest {
    private static final CommissionId COMMISSION = AContest.regional("31");
    private static final Actor SECRETARY = AContest.secretary(COMMISSION);
    private static final String WORDS = "Whose signature is on the second page?";
    private static final String ANSWER = "It is the deputy akim's.";
    private static final LocalDate DAY = LocalDate.of(2020, 6, 18);

    private final AContest contest = AContest.announced();
    private final DossierId id = withALongVideo();
    private final Actor owner = contest.ownerOf(id);
    private final ASitting admission = admission();

    private DossierId withALongVideo() {
        DossierId filled = contest.filled("a", UNIT);
        contest.upload(
                filled, VIDEO, new Inspection.Film(DocumentFormat.MP4, Optional.of(Duration.ofMinutes(6)), true));
        contest.submit(filled);
        return filled;
    }

    private ASitting admission() {
        contest.moveTo("2020-06-16T09:00");
        return contest.sitting("31", "admission");
    }

    private Outcome<Question> ask(String text, LocalDate day) {
        return ask(COMMISSION, text, Optional.of(day), SECRETARY, APPLICATION);
    }

    private Outcome<Question> ask(String text) {
        return ask(COMMISSION, text, Optional.empty(), SECRETARY);
    }

    private Outcome<Question> ask(
            CommissionId by, String text, Optional<LocalDate> day, Actor actor, DocumentKind... documents) {
        return contest.acts.ask.ask(by, id, new Asked(Set.of(documents), text, day), actor, contest.now());
    }

    private Outcome<Question> answer(int number, String text, Actor actor) {
        return contest.acts.answerQuestion.answer(id, number, text, actor, contest.now());
    }

    private Outcome<Remark> remark(DocumentKind document, String text, Actor actor) {
        return contest.acts.remark.remark(COMMISSION, id, document, text, actor, contest.now());
    }

    private ReadingPreparation.Prepared read(CommissionId commission, Actor actor) {
        return done(contest.acts.readPrepared.read(commission, id, actor));
    }

    @Test
    void a_question_is_read_by_the_candidate_and_its_answer_by_the_commission() {
        Question asked = done(ask(WORDS, DAY));
        assertThat(asked.number()).isEqualTo(1);
        assertThat(asked.last()).contains(Instant.parse("2020-06-18T17:59:59.999Z"));
        assertThat(done(contest.acts.ownQuestions.read(id, owner))).containsExactly(asked);

        contest.later();
        Question answered = done(answer(1, ANSWER, owner));
        assertThat(answered.isAnsweredLate()).isFalse();
        assertThat(read(COMMISSION, SECRETARY).questions()).containsExactly(answered);
        assertThat(answered.answer().orElseThrow().text()).isEqualTo(ANSWER);
    }

    @Test
    void the_same_sent_again_is_recorded_once() {
        Question asked = done(ask(WORDS, DAY));
        contest.later();
        assertThat(done(ask(WORDS, DAY))).isEqualTo(asked);
        Question answered = done(answer(1, ANSWER, owner));
        contest.later();
        assertThat(done(answer(1, ANSWER, owner))).isEqualTo(answered);
        assertRefused(answer(1, "Or not.", owner), JuryReason.QUESTION_ALREADY_ANSWERED);
        assertThat(done(contest.acts.ownQuestions.read(id, owner))).containsExactly(answered);
    }

    @Test
    void an_answer_after_the_day_is_recorded_as_late_and_not_a_moment_before() {
        done(ask(WORDS, DAY));
        done(ask("And whose is the first?", DAY));
        contest.moveTo("2020-06-18T23:59");
        assertThat(done(answer(1, ANSWER, owner)).isAnsweredLate()).isFalse();
        contest.moveTo("2020-06-19T00:00");
        assertThat(done(answer(2, ANSWER, owner)).isAnsweredLate()).isTrue();
    }

    @Test
    void an_answer_changes_nothing_in_the_dossier() {
        Dossier before = contest.dossier(id);
        done(ask(WORDS));
        done(answer(1, ANSWER, owner));
        assertThat(contest.dossier(id)).isEqualTo(before);
    }

    @Test
    void the_day_lies_ahead_and_the_documents_are_the_contest_s() {
        assertRefused(ask(WORDS, LocalDate.of(2020, 6, 16)), JuryReason.LAST_DAY_NOT_AHEAD);
        assertRefused(ask(WORDS, LocalDate.of(2020, 6, 15)), JuryReason.LAST_DAY_NOT_AHEAD);
        assertRefused(ask(WORDS, LocalDate.MAX), JuryReason.LAST_DAY_NOT_AHEAD);
        assertRefused(ask(WORDS, LocalDate.MIN), JuryReason.LAST_DAY_NOT_AHEAD);
        done(ask(WORDS, LocalDate.of(2020, 6, 17)));
        assertRefused(
                ask(COMMISSION, WORDS, Optional.empty(), SECRETARY, new DocumentKind("passport")),
                DossierReason.KIND_NOT_ASKED_FOR);
    }

    @Test
    void the_secretary_alone_asks_and_only_whoever_files_answers() {
        assertThat(ask(COMMISSION, WORDS, Optional.empty(), AContest.chair(COMMISSION)))
                .isInstanceOf(Outcome.Forbidden.class);
        assertThat(ask(AContest.regional("61"), WORDS, Optional.empty(), AContest.secretary(AContest.regional("61"))))
                .isInstanceOf(Outcome.Unknown.class);
        done(ask(WORDS));
        assertThat(answer(1, ANSWER, Actor.person("stranger"))).isInstanceOf(Outcome.Unknown.class);
        assertThat(answer(1, ANSWER, SECRETARY)).isInstanceOf(Outcome.Unknown.class);
        assertThat(answer(2, ANSWER, owner)).isInstanceOf(Outcome.Unknown.class);
        assertThat(contest.acts.ownQuestions.read(id, Actor.person("stranger"))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void nothing_is_asked_about_what_was_not_handed_in() {
        DossierId draft = contest.open("draft", UNIT);
        assertThat(contest.acts.ask.ask(
                        COMMISSION, draft, new Asked(Set.of(), WORDS, Optional.empty()), SECRETARY, contest.now()))
                .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void after_the_decision_nothing_is_asked_and_at_the_next_step_it_is_again() {
        admission.convened().declared().opened();
        done(ask(WORDS));
        done(admission.admit(id));
        done(ask("Something that the next step looks at."));
        admission.closed().signed();
        ASitting selection = contest.sitting("31", "selection");
        contest.moveTo("2020-06-22T09:00");
        selection.sealedWith(Map.of(id.candidate(), "5"));

        assertRefused(ask("Too late."), JuryReason.ALREADY_DECIDED);
        assertRefused(remark(VIDEO, "Too late.", SECRETARY), JuryReason.ALREADY_DECIDED);
        done(answer(1, ANSWER, owner));
    }

    @Test
    void of_a_refused_candidate_nothing_is_asked() {
        admission.convened().declared().opened();
        var refusal = new DecidingAdmission.Decision(false, Set.of(VIDEO));
        done(contest.acts.admit.decide(admission.id(), id, refusal, admission.chair(), contest.now()));
        assertRefused(ask(WORDS), JuryReason.ALREADY_DECIDED);
    }

    @Test
    void whoever_has_left_is_not_asked_and_answers_no_more() {
        done(ask(WORDS));
        done(contest.acts.withdraw.withdraw(id, "Another office.", owner, contest.now()));
        assertRefused(ask("And this?"), DossierReason.CANDIDATE_WITHDREW);
        assertRefused(answer(1, ANSWER, owner), DossierReason.CANDIDATE_WITHDREW);
    }

    @Test
    void ten_questions_wait_at_once_and_an_answer_makes_room() {
        for (int number = 1; number <= 10; number++) {
            done(ask("Question " + number));
        }
        assertRefused(ask("One more"), JuryReason.TOO_MANY_QUESTIONS);
        done(answer(3, ANSWER, owner));
        assertThat(done(ask("One more")).number()).isEqualTo(11);
    }

    @Test
    void everything_together_can_always_be_stored() {
        String longest = "ұ".repeat(Preparation.LONGEST);
        int asked = 0;
        while (ask(asked + longest.substring(2)) instanceof Outcome.Done<Question> next) {
            done(answer(next.value().number(), "ж".repeat(Preparation.LONGEST_ANSWER), owner));
            asked++;
        }
        assertThat(asked).isEqualTo(12);
        assertRefused(ask(longest), JuryReason.TOO_MUCH_PREPARED);
    }

    @Test
    void a_remark_is_on_a_finding_and_the_latest_takes_the_place_of_the_one_before() {
        assertRefused(remark(APPLICATION, "Smudged.", SECRETARY), JuryReason.NOT_A_FINDING);
        assertThat(remark(VIDEO, "Titles.", AContest.chair(COMMISSION))).isInstanceOf(Outcome.Forbidden.class);
        Remark first = done(remark(VIDEO, "Titles.", SECRETARY));
        contest.later();
        assertThat(done(remark(VIDEO, "Titles.", SECRETARY))).isEqualTo(first);
        Remark second = done(remark(VIDEO, "Titles of a minute.", SECRETARY));

        assertThat(read(COMMISSION, SECRETARY).remarks()).containsExactly(second);
        assertThat(trail()).extracting(AuditEntry::fact).containsExactly("finding-remarked-on", "finding-remarked-on");
    }

    @Test
    void members_read_it_with_the_dossier_and_whoever_stands_back_reads_nothing() {
        done(ask(WORDS));
        Remark remark = done(remark(VIDEO, "Titles.", SECRETARY));
        Actor recused = admission.member(2);
        assertThat(contest.acts.readPrepared.read(COMMISSION, id, recused)).isInstanceOf(Outcome.Unknown.class);
        admission.convened().recused(2, id.candidate()).declared();

        ReadingPreparation.Prepared read = read(COMMISSION, admission.member(3));
        assertThat(read.remarks()).containsExactly(remark);
        assertThat(read.questions()).hasSize(1);
        assertThat(contest.acts.readPrepared.read(COMMISSION, id, recused)).isInstanceOf(Outcome.Unknown.class);
        assertThat(contest.acts.readPrepared.read(COMMISSION, id, AContest.AGENCY))
                .isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void both_are_written_to_and_no_letter_repeats_the_words() {
        done(ask(WORDS, DAY));
        done(answer(1, ANSWER, owner));

        assertThat(letters(Template.QUESTION_ASKED)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(contest.dossier(id).filing().contact());
            assertThat(letter.text()).contains("18 маусым", "application").doesNotContain(WORDS);
        });
        assertThat(letters(Template.QUESTION_ANSWERED)).singleElement().satisfies(letter -> {
            assertThat(letter.to())
                    .isEqualTo(contest.ports
                            .commissions()
                            .find(COMMISSION)
                            .orElseThrow()
                            .secretary()
                            .contact());
            assertThat(letter.text()).contains(id.toString()).doesNotContain(WORDS, ANSWER);
        });
    }

    @Test
    void neither_the_audit_trail_nor_a_text_of_it_holds_the_words() {
        Question asked = done(ask(WORDS, DAY));
        Question answered = done(answer(1, ANSWER, owner));
        Remark remark = done(remark(VIDEO, "Titles.", SECRETARY));

        assertThat(trail())
                .extracting(AuditEntry::fact)
                .containsExactly("question-asked", "question-answered", "finding-remarked-on");
        assertThat(trail() + " " + asked + answered + remark + answered.answer()
                        + contest.ports.preparations().find(id))
                .doesNotContain(WORDS, ANSWER, "Titles.");
    }

    private List<AuditEntry> trail() {
        return contest.ports.audit().of(Subject.PREPARATION, id.toString());
    }

    private List<Letter> letters(Template template) {
        return new WrittenLetters(contest).of(template);
    }
}
