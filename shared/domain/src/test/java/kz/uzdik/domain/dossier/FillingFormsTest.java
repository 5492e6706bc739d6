package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static kz.uzdik.domain.dossier.SomeForms.line;
import static kz.uzdik.domain.dossier.SomeForms.lines;
import static kz.uzdik.domain.dossier.SomeForms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.dossier.FormValue.Text;
import kz.uzdik.domain.dossier.SavingForm.Draft;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.ReadingForms.HandedIn;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.Test;

/** Forms saved as drafts, handed in, and read by the commission (2020 p9, p19). */
class FillingFormsTest {
    private static final CommissionId HERE = AContest.regional("31");
    private static final Map<String, FormValue> PHONE = Map.of("phone", new Text("+77771234567"));

    private final AContest contest = AContest.announced(SomeForms.definition());
    private final DossierId id = contest.open("a", UNIT);
    private final Actor owner = contest.ownerOf(id);

    private Outcome<FilledForm> save(String form, long over, Map<String, FormValue> values) {
        return save(contest.acts, form, over, values, owner);
    }

    private Outcome<FilledForm> save(Acts acts, String form, long over, Map<String, FormValue> values, Actor actor) {
        return acts.saveForm.save(id, new Draft("application", form, over, values), actor, contest.now());
    }

    private Outcome<Dossier> submit(Map<String, Points> facts, boolean knowingly) {
        return contest.acts.submit.submit(id, "application", facts, knowingly, owner, contest.now());
    }

    private Map<String, FormValue> consenting() {
        return Map.of("phone", new Text("+77771234567"), "personal", agreed(Language.RU));
    }

    private static FormValue.Agreed agreed(Language language) {
        String digest = ConsentText.of("application", "personal", key -> Optional.of(language + key))
                .orElseThrow()
                .digest();
        return new FormValue.Agreed(language, digest);
    }

    private void filesButTheApplication() {
        List.of(TestDefinition.IDENTITY_CARD, TestDefinition.SLIDES, TestDefinition.VIDEO)
                .forEach(kind -> contest.upload(id, kind));
    }

    private List<String> missing() {
        return contest.acts.openIntakes.missing(contest.dossier(id), contest.now()).stream()
                .map(FillingFormsTest::said)
                .toList();
    }

    private static String said(Reason reason) {
        return reason.code().key() + " "
                + reason.values()
                        .getOrDefault(
                                "form",
                                reason.values()
                                        .getOrDefault(
                                                "document", reason.values().getOrDefault("fact", "")));
    }

    @Test
    void a_draft_is_saved_with_whatever_is_wrong_in_it_and_read_with_all_of_that() {
        done(save("everything", 0, Map.of("jobs", new Text("many"), "iin", new Text("12"))));
        var read = done(contest.acts.ownForms.read(id, "application", "everything", owner));
        assertThat(read.filled().orElseThrow().values()).containsEntry("jobs", new Text("many"));
        assertThat(read.problems())
                .extracting(FormProblem::path)
                .containsExactly("/name", "/jobs", "/agreed", "/iin", "/lines");
    }

    @Test
    void the_same_values_again_change_nothing_whatever_version_they_name() {
        FilledForm first = done(save("everything", 0, SomeForms.complete()));
        contest.later();
        assertThat(done(save("everything", 0, SomeForms.complete()))).isEqualTo(first);
        assertThat(contest.ports.audit().of(Fact.Subject.FORM, first.id())).hasSize(1);
    }

    @Test
    void nothing_is_saved_of_a_dossier_that_is_being_erased() {
        contest.ports.dossiers().commit(contest.dossier(id).close(contest.now()), owner, contest.now());
        assertRefused(save("everything", 0, SomeForms.complete()), DossierReason.DOSSIER_BEING_ERASED);
    }

    @Test
    void who_saves_over_a_version_they_have_not_read_is_told_so_and_nothing_is_lost() {
        done(save("everything", 0, with("name", "one")));
        done(save("everything", 1, with("name", "two")));
        assertRefused(save("everything", 1, with("name", "three")), DossierReason.FORM_CHANGED);
        assertRefused(save("everything", 0, with("name", "three")), DossierReason.FORM_CHANGED);
        assertRefused(save("everything", 7, with("name", "three")), DossierReason.FORM_CHANGED);
        assertThat(contest.ports
                        .forms()
                        .find(id, "application", "everything")
                        .orElseThrow()
                        .values())
                .containsEntry("name", new Text("two"));
    }

    @Test
    void of_two_windows_that_save_over_the_same_version_one_is_told() throws InterruptedException {
        for (int seed = 0; seed < 40; seed++) {
            AContest another = AContest.announced(SomeForms.definition());
            DossierId there = another.open("a", UNIT);
            Interleaving turns = new Interleaving(seed);
            Acts acts = another.acts(turns.ports(another.ports));
            List<Outcome<FilledForm>> saved = Collections.synchronizedList(new ArrayList<>());
            turns.run(
                    () -> saved.add(acts.saveForm.save(
                            there, draft(with("name", "one")), another.ownerOf(there), another.now())),
                    () -> saved.add(acts.saveForm.save(
                            there, draft(with("name", "two")), another.ownerOf(there), another.now())));
            assertThat(saved.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
            assertRefused(
                    saved.stream()
                            .filter(Outcome.Refused.class::isInstance)
                            .findFirst()
                            .orElseThrow(),
                    DossierReason.FORM_CHANGED);
        }
    }

    private static Draft draft(Map<String, FormValue> values) {
        return new Draft("application", "everything", 0, values);
    }

    @Test
    void what_was_handed_in_is_what_was_saved_last_however_the_two_meet() throws InterruptedException {
        Set<End> seen = EnumSet.noneOf(End.class);
        for (int seed = 0; seed < 60; seed++) {
            seen.add(race(seed));
        }
        assertThat(seen).containsExactlyInAnyOrder(End.values());
    }

    private enum End {
        SAVED_BEFORE,
        REFUSED_AFTER
    }

    private static End race(int seed) throws InterruptedException {
        AContest contest = AContest.announced(SomeForms.definition());
        DossierId id = contest.filled("a", UNIT);
        Actor owner = contest.ownerOf(id);
        done(contest.acts.saveForm.save(id, draft(SomeForms.complete()), owner, contest.now()));
        Interleaving turns = new Interleaving(seed);
        Acts acts = contest.acts(turns.ports(contest.ports));
        List<Outcome<?>> saved = Collections.synchronizedList(new ArrayList<>());
        var late = new Draft("application", "everything", 1, with("name", "late"));
        turns.run(
                () -> done(acts.submit.submit(id, "application", Map.of(), false, owner, contest.now())),
                () -> saved.add(acts.saveForm.save(id, late, owner, contest.now())));
        FilledForm now =
                contest.ports.forms().find(id, "application", "everything").orElseThrow();
        assertThat(contest.dossier(id).submission("application").orElseThrow().forms())
                .containsExactly(new PinnedForm("everything", now.version(), now.digest(), true));
        if (saved.getFirst() instanceof Outcome.Done) {
            assertThat(now.version()).isEqualTo(2);
            return End.SAVED_BEFORE;
        }
        assertRefused(saved.getFirst(), DossierReason.ALREADY_SUBMITTED);
        return End.REFUSED_AFTER;
    }

    @Test
    void what_can_never_be_in_the_form_is_refused_and_not_saved() {
        assertRefused(save("everything", 0, Map.of("mascot", new Text("x"))), DossierReason.FIELD_UNKNOWN);
        assertRefused(
                save("everything", 0, with("about", "x".repeat(FilledForm.LARGEST))), DossierReason.FORM_TOO_LARGE);
        assertUnknown(save("another", 0, Map.of()));
        assertThat(contest.ports.forms().of(id)).isEmpty();
    }

    @Test
    void somebody_else_neither_saves_nor_reads_a_form() {
        Actor stranger = Actor.person("stranger");
        assertUnknown(save(contest.acts, "everything", 0, SomeForms.complete(), stranger));
        assertUnknown(contest.acts.ownForms.read(id, "application", "everything", stranger));
    }

    @Test
    void a_consent_keeps_its_words_its_giver_and_its_time_while_other_fields_change() {
        var given = Objects.requireNonNull(
                done(save("application", 0, consenting())).consents().get("personal"));
        contest.later();
        assertThat(done(save("application", 1, Map.of("personal", agreed(Language.RU))))
                        .consents())
                .isEqualTo(Map.of("personal", given));
        assertThat(given.text().text()).contains("purpose").contains("term");
        assertThat(given.by()).isEqualTo(owner.id());
        assertThat(done(save("application", 2, PHONE)).consents()).isEmpty();
    }

    @Test
    void a_consent_to_words_that_were_not_shown_is_none() {
        var other = new FormValue.Agreed(Language.RU, "0".repeat(64));
        assertRefused(save("application", 0, Map.of("personal", other)), DossierReason.CONSENT_TO_OTHER_TEXT);
    }

    @Test
    void the_form_stands_for_the_document_once_it_is_complete() {
        filesButTheApplication();
        done(save("everything", 0, SomeForms.complete()));
        assertThat(missing()).containsExactly("document-missing application");
        done(save("application", 0, PHONE));
        assertThat(missing()).containsExactly("document-missing application", "form-incomplete application");
        done(save("application", 1, consenting()));
        assertThat(missing()).isEmpty();
        Dossier handedIn = done(submit(Map.of(), false));
        assertThat(handedIn.submission("application").orElseThrow().forms())
                .extracting(PinnedForm::form)
                .containsExactly("application", "everything");
    }

    @Test
    void the_file_is_enough_where_the_form_was_only_begun() {
        filesButTheApplication();
        contest.upload(id, TestDefinition.APPLICATION);
        done(save("everything", 0, SomeForms.complete()));
        done(save("application", 0, PHONE));
        assertThat(missing()).isEmpty();
        done(submit(Map.of(), false));
    }

    @Test
    void an_incomplete_form_is_handed_in_knowingly_and_speaks_against_admission() {
        filesButTheApplication();
        contest.upload(id, TestDefinition.APPLICATION);
        assertThat(reasons(submit(Map.of("budget", Points.of(1)), false)))
                .extracting(FillingFormsTest::said)
                .containsExactly("form-incomplete everything");
        done(save("everything", 0, Map.of("name", new Text("Асқар"))));
        Dossier handedIn = done(submit(Map.of("budget", Points.of(1)), true));
        var running = contest.contests().running(id.edition()).orElseThrow();
        var intake = running.definition().intake("application").orElseThrow();
        assertThat(AdmissionRule.grounds(running, intake, handedIn).binding())
                .extracting(FillingFormsTest::said)
                .containsExactly("form-incomplete everything");
    }

    @Test
    void the_sum_of_a_form_is_the_figure_and_need_not_be_stated() {
        filesButTheApplication();
        contest.upload(id, TestDefinition.APPLICATION);
        done(save("everything", 0, SomeForms.complete()));
        assertThat(reasons(submit(Map.of("budget", Points.of(4_000_000)), true)))
                .extracting(Reason::code)
                .containsExactly(DossierReason.FACT_DIFFERS_FROM_FORM);
        assertThat(done(submit(Map.of(), false)).stated("budget")).contains(Points.parse("4500000.5"));
    }

    @Test
    void a_sum_out_of_bounds_is_refused_even_knowingly() {
        done(save("everything", 0, with("lines", lines(List.of(line("a", "4999999"), line("b", "2"))))));
        assertRefused(submit(Map.of(), true), DossierReason.FACT_OUT_OF_BOUNDS);
    }

    @Test
    void the_commission_reads_what_was_handed_in_and_nothing_before() {
        filesButTheApplication();
        done(save("application", 0, consenting()));
        done(save("everything", 0, SomeForms.complete()));
        Actor secretary = AContest.secretary(HERE);
        assertUnknown(contest.acts.readForms.read(HERE, id, secretary));
        contest.submit(id);
        HandedIn handedIn = done(contest.acts.readForms.read(HERE, id, secretary));
        assertThat(handedIn.filled()).extracting(FilledForm::form).containsExactly("application", "everything");
        assertUnknown(contest.acts.readForms.read(HERE, id, AContest.member(HERE, 2)));
    }

    @Test
    void whoever_stands_back_from_a_candidate_reads_no_form_of_theirs() {
        filesButTheApplication();
        done(save("application", 0, consenting()));
        done(save("everything", 0, SomeForms.complete()));
        contest.submit(id);
        contest.moveTo("2020-06-16T09:00");
        var sitting = contest.sitting("31", "admission")
                .convened()
                .recused(2, id.candidate())
                .declared();
        assertThat(sitting.now().isRecused(AContest.member(HERE, 2).id(), id.candidate()))
                .isTrue();
        assertUnknown(contest.acts.readForms.read(HERE, id, AContest.member(HERE, 2)));
        assertThat(done(contest.acts.readForms.read(HERE, id, AContest.member(HERE, 3)))
                        .filled())
                .hasSize(2);
    }

    @Test
    void nothing_of_what_was_written_is_in_the_trail_or_in_a_text_of_the_form() {
        FilledForm saved = done(save("everything", 0, with("iin", "061211600012")));
        assertThat(contest.ports.audit().of(Fact.Subject.FORM, saved.id()).toString()
                        + saved
                        + saved.values().get("iin"))
                .doesNotContain("061211600012");
    }
}
