package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.WrittenLetters;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.AnsweringObjection.Given;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Template;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

/** Objections to a step's result, and what is answered to them. */
class ObjectionTest {
    private static final CommissionId COMMISSION = AContest.regional("31");
    private static final String WORDS = "My project was read in part only.";

    // In 2020 the fifth working day after Tuesday 16 June is the 23rd, and the tenth after the 17th is the 1st of July.
    private final AContest contest =
            AContest.announced(TestDefinition.objecting(Term.workingDays(5), Term.workingDays(10)));
    private final DossierId id = contest.submitted("a", UNIT);
    private final Actor owner = contest.ownerOf(id);
    private final ASitting admission = admission();

    private ASitting admission() {
        contest.moveTo("2020-06-16T09:00");
        return contest.sitting("31", "admission");
    }

    private void signed() {
        admission.convened().declared().opened().admitAll().closed().signed();
        contest.moveTo("2020-06-17T10:00");
    }

    private Outcome<Objection> object(String text) {
        return object(id, "admission", text, owner);
    }

    private Outcome<Objection> object(DossierId dossier, String step, String text, Actor actor) {
        return contest.acts.object.file(dossier, step, text, actor, contest.now());
    }

    private Outcome<Objection> answer(boolean upheld, String reasons) {
        return answer(upheld, reasons, AContest.secretary(COMMISSION));
    }

    private Outcome<Objection> answer(boolean upheld, String reasons, Actor actor) {
        return contest.acts.answerObjection.answer(
                admission.id(), id.candidate(), new Given(upheld, reasons), actor, contest.now());
    }

    @Test
    void it_is_recorded_with_when_and_until_when_an_answer_is_due_by_the_pinned_calendar() {
        signed();
        Objection objection = done(object(WORDS));

        assertThat(objection.at()).isEqualTo(contest.now());
        assertThat(objection.due()).contains(Instant.parse("2020-07-01T17:59:59.999Z"));
        assertThat(done(contest.acts.ownObjections.read(id, owner))).containsExactly(objection);
        assertThat(done(contest.acts.readObjections.read(COMMISSION, AContest.secretary(COMMISSION))))
                .containsExactly(objection);
    }

    @Test
    void the_window_ends_with_its_last_day_and_not_a_moment_before() {
        signed();
        contest.moveTo("2020-06-24T00:00");
        assertRefused(object(WORDS), JuryReason.OBJECTION_TOO_LATE);
        contest.moveTo("2020-06-23T23:59");
        done(object(WORDS));
    }

    @Test
    void no_result_is_objected_to_before_both_have_signed() {
        assertRefused(object(WORDS), JuryReason.RESULT_NOT_FINAL);
        admission.convened().declared().opened().admitAll().closed();
        assertRefused(object(WORDS), JuryReason.RESULT_NOT_FINAL);
    }

    @Test
    void only_whom_a_result_concerns_objects_and_nobody_learns_of_others() {
        DossierId draft = contest.open("draft", UNIT);
        signed();

        assertRefused(object(draft, "admission", WORDS, contest.ownerOf(draft)), JuryReason.NOT_CONCERNED);
        assertRefused(object(id, "lunch", WORDS, owner), JuryReason.STEP_UNKNOWN);
        assertThat(object(id, "admission", WORDS, Actor.person("stranger"))).isInstanceOf(Outcome.Unknown.class);
        assertThat(contest.acts.ownObjections.read(id, Actor.person("stranger")))
                .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void a_step_is_objected_to_once_and_the_same_sent_again_is_recorded() {
        signed();
        Objection first = done(object(WORDS));
        contest.later();

        assertThat(done(object(WORDS))).isEqualTo(first);
        assertRefused(object("Something else."), JuryReason.ALREADY_OBJECTED);
    }

    @Test
    void where_the_rules_foresee_none_none_is_recorded() {
        AContest without = AContest.announced();
        DossierId there = without.submitted("a", UNIT);

        assertRefused(
                without.acts.object.file(there, "admission", WORDS, without.ownerOf(there), without.now()),
                JuryReason.NO_OBJECTIONS_FORESEEN);
        assertThat(done(without.acts.ownObjections.read(there, without.ownerOf(there))))
                .isEmpty();
    }

    @Test
    void the_secretary_alone_reads_and_answers_and_once() {
        signed();
        done(object(WORDS));

        assertThat(contest.acts.readObjections.read(COMMISSION, AContest.chair(COMMISSION)))
                .isInstanceOf(Outcome.Forbidden.class);
        assertThat(answer(true, "We read it again.", AContest.chair(COMMISSION)))
                .isInstanceOf(Outcome.Forbidden.class);
        Objection answered = done(answer(true, "We read it again."));
        assertThat(done(answer(true, "We read it again."))).isEqualTo(answered);
        assertRefused(answer(false, "We read it again."), JuryReason.OBJECTION_ALREADY_ANSWERED);
        assertThat(done(contest.acts.ownObjections.read(id, owner))).containsExactly(answered);
    }

    @Test
    void nothing_is_answered_that_nobody_objected_to() {
        signed();
        assertThat(answer(true, "Of course.")).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void an_answer_is_overdue_after_its_last_day_and_recorded_as_late() {
        signed();
        Objection objection = done(object(WORDS));

        assertThat(objection.isOverdue(objection.due().orElseThrow())).isFalse();
        contest.moveTo("2020-07-02T00:00");
        assertThat(objection.isOverdue(contest.now())).isTrue();
        Objection answered = done(answer(false, "It was read."));
        assertThat(answered.isOverdue(contest.now())).isFalse();
        assertThat(answered.isAnsweredLate()).isTrue();
    }

    @Test
    void an_upheld_objection_leaves_the_signed_protocol_as_it_is_and_blocks_nothing() {
        signed();
        Sitting before = admission.now();
        done(object(WORDS));
        contest.sitting("31", "selection").convened();
        done(answer(true, "The commission writes to the Agency."));

        assertThat(admission.now()).isEqualTo(before);
    }

    @Test
    void the_secretary_and_the_candidate_are_written_to_and_no_letter_repeats_the_objection() {
        signed();
        done(object(WORDS));
        done(answer(true, "We read it again."));

        assertThat(letters(Template.OBJECTION_FILED)).singleElement().satisfies(letter -> {
            assertThat(letter.to())
                    .isEqualTo(contest.ports
                            .commissions()
                            .find(COMMISSION)
                            .orElseThrow()
                            .secretary()
                            .contact());
            assertThat(letter.text()).contains(id.toString()).contains("2020").doesNotContain(WORDS);
        });
        assertThat(letters(Template.OBJECTION_ANSWERED)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(contest.dossier(id).filing().contact());
            assertThat(letter.text()).contains("We read it again.").doesNotContain(WORDS);
        });
    }

    @Test
    void a_result_says_until_when_it_can_be_objected_to() {
        signed();
        contest.moveTo("2020-06-22T09:00");
        contest.sitting("31", "selection")
                .sealedWith(Map.of(id.candidate(), "5"))
                .decided();

        // Signed on Monday 22 June: the fifth working day after it is the 29th.
        assertThat(letters(Template.STEP_RESULT))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("қарсылық бере аласыз. Соңғы мерзімі: 2020 жылғы 29 маусым, сағат 23:59"));
    }

    @Test
    void the_secretary_reads_first_what_is_to_be_answered_and_of_that_what_is_due_soonest() {
        contest.moveTo("2020-06-15T10:00");
        DossierId second = contest.submitted("b", UNIT);
        DossierId third = contest.submitted("c", UNIT);
        contest.moveTo("2020-06-16T09:00");
        signed();
        List<DossierId> byId = Stream.of(id, second, third)
                .sorted(Comparator.comparing(DossierId::toString).reversed())
                .toList();
        for (DossierId each : byId) {
            done(object(each, "admission", WORDS, contest.ownerOf(each)));
            contest.moveTo(each.equals(byId.get(0)) ? "2020-06-18T10:00" : "2020-06-19T10:00");
        }
        done(contest.acts.answerObjection.answer(
                admission.id(),
                byId.get(0).candidate(),
                new Given(false, "It was read."),
                AContest.secretary(COMMISSION),
                contest.now()));

        assertThat(done(contest.acts.readObjections.read(COMMISSION, AContest.secretary(COMMISSION))))
                .extracting(Objection::candidate)
                .containsExactly(
                        byId.get(1).candidate(),
                        byId.get(2).candidate(),
                        byId.get(0).candidate());
    }

    @Test
    void neither_the_audit_trail_nor_a_text_of_it_holds_the_words() {
        signed();
        Objection objection = done(object(WORDS));
        done(answer(true, "We read it again."));

        assertThat(contest.ports.audit().of(Subject.OBJECTION, objection.id()))
                .extracting(AuditEntry::fact)
                .containsExactly("objection-filed", "objection-answered");
        assertThat(contest.ports.audit().of(Subject.OBJECTION, objection.id()).toString())
                .doesNotContain(WORDS, "We read it again.");
        assertThat(objection.toString()).doesNotContain(WORDS);
    }

    private List<Letter> letters(Template template) {
        return new WrittenLetters(contest).of(template);
    }
}
