package kz.uzdik.domain.notice;

import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.WrittenLetters;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.AnsweringNomination.Answer;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.OpeningDossier.NewDossier;
import kz.uzdik.domain.dossier.OpeningDossier.Nominating;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

/** What those concerned by a candidacy are written, from the nomination to its end (2020 p7). */
class CandidacyLettersTest {
    private final AContest contest = AContest.announced();
    private final DossierId id = nominated("nominator", "Association A");

    private DossierId nominated(String by, String body) {
        var akim = new Akim(AContest.iin("Asqar"), "Asqar", new Kato(UNIT), LocalDate.of(2015, 3, 1));
        var nominating = new Nominating(TestDefinition.ASSOCIATION, body, contact("nominee"));
        var wanted = new NewDossier(EDITION, akim, Optional.of(nominating), contact(by));
        return done(contest.acts.openDossier.open(wanted, Actor.person(by), contest.now()))
                .id();
    }

    private static Contact contact(String name) {
        return new Contact(name, name + "@example.kz", Language.EN);
    }

    private List<Letter> letters(Template template) {
        return new WrittenLetters(contest).of(template);
    }

    private List<String> readers(Template template) {
        return letters(template).stream().map(letter -> letter.to().email()).toList();
    }

    @Test
    void the_akim_is_asked_with_the_number_that_answers_it() {
        assertThat(letters(Template.NOMINATED)).singleElement().satisfies(letter -> {
            assertThat(letter.to().email()).isEqualTo("nominee@example.kz");
            assertThat(letter.text()).contains(id.toString(), "Association A");
        });
    }

    @Test
    void both_nominators_and_the_akim_hear_that_it_is_one_candidacy() {
        nominated("second", "Association B");
        assertThat(letters(Template.NOMINATION_JOINED))
                .hasSize(3)
                .allSatisfy(letter -> assertThat(letter.text()).contains("Association A", "Association B"));
        assertThat(readers(Template.NOMINATION_JOINED))
                .containsExactlyInAnyOrder("nominator@example.kz", "second@example.kz", "nominee@example.kz");
    }

    @Test
    void who_nominated_hears_that_the_akim_consents_and_later_withdraws() {
        var akim = Actor.person("akim");
        done(contest.acts.answer.answer(
                id, AContest.iin("Asqar"), new Answer.Consents(contact("akim")), akim, contest.now()));
        assertThat(readers(Template.CONSENTED)).containsExactlyInAnyOrder("nominator@example.kz", "akim@example.kz");
        // Written after the answer came, since the mail was slow.
        assertThat(readers(Template.NOMINATED)).containsExactly("nominee@example.kz");
        done(contest.acts.withdraw.withdraw(id, "a new office", akim, contest.now()));
        assertThat(letters(Template.WITHDRAWN))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.text()).contains("Reason: a new office"));
    }

    @Test
    void who_consented_is_told_what_came_of_it_beside_the_nominator() {
        done(contest.acts.answer.answer(
                id, AContest.iin("Asqar"), new Answer.Consents(contact("akim")), Actor.person("akim"), contest.now()));
        contest.fill(id);
        contest.submit(id);
        assertThat(readers(Template.RECEIVED)).containsExactlyInAnyOrder("nominator@example.kz", "akim@example.kz");
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        assertThat(readers(Template.ADMITTED)).containsExactlyInAnyOrder("nominator@example.kz", "akim@example.kz");
    }

    @Test
    void who_nominated_hears_that_the_akim_declines() {
        done(contest.acts.answer.answer(
                id, AContest.iin("Asqar"), new Answer.Declines("no time"), Actor.person("akim"), contest.now()));
        assertThat(letters(Template.DECLINED).getFirst().text()).contains("Reason: no time");
        assertThat(readers(Template.DECLINED)).contains("nominator@example.kz");
    }

    @Test
    void who_is_excluded_reads_the_reason_and_the_paragraph() {
        var candidate = contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        var sitting = contest.sitting("31", "selection").convened().declared().opened();
        var exclusion = new kz.uzdik.domain.jury.ExcludingCandidate.Exclusion(
                candidate, new kz.uzdik.domain.act.Paragraph("p6"), "a penalty");
        done(contest.acts.exclude.exclude(sitting.id(), exclusion, sitting.chair(), contest.now()));
        assertThat(letters(Template.EXCLUDED)).singleElement().satisfies(letter -> {
            assertThat(letter.to().email()).isEqualTo("a@example.kz");
            assertThat(letter.text()).contains("a penalty", "(p6)");
        });
    }
}
