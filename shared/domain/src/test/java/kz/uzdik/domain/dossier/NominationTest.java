package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.DyingProcess;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.dossier.AnsweringNomination.Answer;
import kz.uzdik.domain.dossier.OpeningDossier.NewDossier;
import kz.uzdik.domain.dossier.OpeningDossier.Nominating;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

/** Nominated, consented, declined, taken back, withdrawn (2020 p7). */
class NominationTest {
    private static final Actor NOMINATOR = Actor.person("nominator");
    private static final Actor SECOND = Actor.person("second-nominator");
    private static final Actor AKIM = Actor.person("akim");
    private static final Iin IIN = AContest.iin("Асқар");

    private final AContest contest = AContest.announced();

    private static Contact contact(String name) {
        return new Contact(name, name + "@example.kz", Language.KK);
    }

    private static NewDossier nomination(String unit, String body) {
        var akim = new Akim(IIN, "Асқар", new Kato(unit), LocalDate.of(2015, 3, 1));
        var nominating = new Nominating(TestDefinition.ASSOCIATION, body, contact("nominee"));
        return new NewDossier(EDITION, akim, Optional.of(nominating), contact("body"));
    }

    private static NewDossier own() {
        var akim = new Akim(IIN, "Асқар", new Kato(UNIT), LocalDate.of(2015, 3, 1));
        return new NewDossier(EDITION, akim, Optional.empty(), contact("own"));
    }

    private static Outcome<Dossier> nominate(AContest contest, Acts by, Actor actor) {
        return by.openDossier.open(nomination(UNIT, "Қоғам"), actor, contest.now());
    }

    private Dossier nominated() {
        return done(nominate(contest, contest.acts, NOMINATOR));
    }

    private Outcome<Dossier> consent(DossierId id, Iin iin, Actor actor) {
        return contest.acts.answer.answer(id, iin, new Answer.Consents(contact("own")), actor, contest.now());
    }

    private Outcome<Dossier> decline(DossierId id, Actor actor) {
        return contest.acts.answer.answer(id, IIN, new Answer.Declines("no time"), actor, contest.now());
    }

    private Outcome<Dossier> handIn(DossierId id, Actor actor) {
        return contest.acts.submit.submit(id, "application", Map.of(), true, actor, contest.now());
    }

    private static List<Dossier> all(AContest contest) {
        return contest.ports.dossiers().in(EDITION, Area.parse("31"));
    }

    private List<String> facts(DossierId id) {
        return contest.ports.audit().of(Fact.Subject.DOSSIER, id.toString()).stream()
                .map(AuditEntry::fact)
                .toList();
    }

    @Test
    void who_nominates_must_be_of_a_kind_that_the_rules_know() {
        var unknown = new NewDossier(
                EDITION,
                own().applicant(),
                Optional.of(new Nominating("neighbour", "A neighbour", contact("nominee"))),
                contact("body"));
        assertRefused(
                contest.acts.openDossier.open(unknown, NOMINATOR, contest.now()), DossierReason.NOMINATOR_KIND_UNKNOWN);
    }

    @Test
    void the_akim_consents_with_an_account_of_their_own_and_may_file_then() {
        DossierId id = nominated().id();
        assertUnknown(contest.acts.ownDossiers.read(id, AKIM));
        Dossier consented = done(consent(id, IIN, AKIM));
        assertThat(consented.filing().candidate()).hasValue(AKIM.id());
        assertThat(consented.isOwnedBy(AKIM)).isTrue();
        assertThat(consented.isOwnedBy(NOMINATOR)).isTrue();
        assertThat(facts(id)).containsExactly("dossier-opened", "consent-given");
        assertThat(done(consent(id, IIN, AKIM))).isEqualTo(consented);
        done(handIn(id, AKIM));
    }

    @Test
    void who_does_not_know_the_number_or_nominates_cannot_consent() {
        DossierId id = nominated().id();
        assertUnknown(consent(id, AContest.iin("another"), AKIM));
        assertRefused(consent(id, IIN, NOMINATOR), DossierReason.NOMINATOR_CANNOT_ANSWER);
        done(consent(id, IIN, AKIM));
        assertRefused(consent(id, IIN, Actor.person("stranger")), DossierReason.ALREADY_CONSENTED);
        assertRefused(decline(id, AKIM), DossierReason.ALREADY_CONSENTED);
    }

    @Test
    void without_consent_it_is_handed_in_and_cannot_be_admitted_by_p7() {
        DossierId id = nominated().id();
        done(handIn(id, NOMINATOR));
        contest.checked(id, true);
        var definition = contest.contests().running(EDITION).orElseThrow();
        var intake = definition.definition().intake("application").orElseThrow();
        assertThat(AdmissionRule.grounds(definition, intake, contest.dossier(id))
                        .binding())
                .filteredOn(ground -> ground.code() == DossierReason.NOT_CONSENTED)
                .singleElement()
                .satisfies(ground -> assertThat(ground.paragraph()).isEqualTo(new Paragraph("p7")));
        done(consent(id, IIN, AKIM));
        assertThat(AdmissionRule.grounds(definition, intake, contest.dossier(id))
                        .binding())
                .noneMatch(ground -> ground.code() == DossierReason.NOT_CONSENTED);
    }

    @Test
    void nobody_consents_after_the_admission_is_decided() {
        DossierId id = nominated().id();
        done(handIn(id, NOMINATOR));
        contest.checked(id, true);
        var sitting = contest.moveTo("2020-06-16T09:00")
                .sitting("31", "admission")
                .convened()
                .declared()
                .opened();
        assertThat(kz.uzdik.domain.Outcomes.reasons(sitting.admit(id)))
                .extracting(reason -> reason.code())
                .contains(DossierReason.NOT_CONSENTED);
        var refused = new kz.uzdik.domain.jury.DecidingAdmission.Decision(false, Set.of());
        done(contest.acts.admit.decide(sitting.id(), id, refused, sitting.chair(), contest.now()));
        assertRefused(consent(id, IIN, AKIM), DossierReason.ADMISSION_DECIDED);
        assertRefused(
                contest.acts.openDossier.open(nomination(UNIT, "Late"), SECOND, contest.now()),
                DossierReason.ADMISSION_DECIDED);
    }

    @Test
    void who_declines_ends_the_candidacy_with_a_reason_and_can_be_nominated_anew() {
        DossierId id = nominated().id();
        Dossier declined = done(decline(id, AKIM));
        assertThat(declined.exit()).hasValueSatisfying(exit -> {
            assertThat(exit.kind()).isEqualTo(Exit.Kind.DECLINED);
            assertThat(exit.reason()).isEqualTo("no time");
            assertThat(exit.paragraph()).isEqualTo(new Paragraph("p7"));
        });
        assertThat(done(decline(id, AKIM))).isEqualTo(declined);
        assertRefused(handIn(id, NOMINATOR), DossierReason.NOMINATION_DECLINED);
        assertRefused(consent(id, IIN, AKIM), DossierReason.NOMINATION_DECLINED);
        Dossier anew = done(contest.acts.openDossier.open(own(), AKIM, contest.now()));
        assertThat(anew.id()).isNotEqualTo(id);
        assertThat(anew.filing().candidate()).hasValue(AKIM.id());
    }

    @Test
    void two_nominations_of_one_akim_are_one_candidacy_even_from_another_region() {
        DossierId id = nominated().id();
        Dossier joined = done(contest.acts.openDossier.open(nomination("611630100", "Одақ"), SECOND, contest.now()));
        assertThat(joined.id()).isEqualTo(id);
        assertThat(joined.isOwnedBy(SECOND)).isFalse();
        assertThat(joined.filing().nominations()).extracting(Nomination::body).containsExactly("Қоғам", "Одақ");
        assertThat(nominate(contest, contest.acts, SECOND)).isEqualTo(Outcome.done(joined));
        assertThat(facts(id)).containsExactly("dossier-opened", "nomination-added");
        assertThat(contest.ports.dossiers().in(EDITION, Area.parse("61"))).isEmpty();
    }

    @Test
    void an_akim_who_files_for_themself_joins_the_nomination_and_consents_by_that() {
        DossierId id = nominated().id();
        Dossier joined = done(contest.acts.openDossier.open(own(), AKIM, contest.now()));
        assertThat(joined.id()).isEqualTo(id);
        assertThat(joined.filing().candidate()).hasValue(AKIM.id());
        assertThat(joined.filing().owner()).isEqualTo(NOMINATOR.id());
        assertThat(done(contest.acts.openDossier.open(own(), AKIM, contest.now())))
                .isEqualTo(joined);
        assertRefused(
                contest.acts.openDossier.open(own(), Actor.person("stranger"), contest.now()),
                DossierReason.ALREADY_A_CANDIDATE);
    }

    @Test
    void a_nomination_joins_what_the_akim_has_opened_and_needs_no_further_consent() {
        Dossier opened = done(contest.acts.openDossier.open(own(), AKIM, contest.now()));
        Dossier joined = nominated();
        assertThat(joined.id()).isEqualTo(opened.id());
        assertThat(joined.filing().consent()).isEqualTo(opened.filing().consent());
        assertThat(joined.filing().owner()).isEqualTo(AKIM.id());
    }

    @Test
    void two_nominators_at_once_make_one_candidacy_with_both() throws InterruptedException {
        for (int seed = 0; seed < 40; seed++) {
            AContest fresh = AContest.announced();
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            List<Outcome<Dossier>> outcomes = new ArrayList<>();
            turns.run(
                    () -> outcomes.add(nominate(fresh, acts, NOMINATOR)),
                    () -> outcomes.add(acts.openDossier.open(nomination("611630100", "Одақ"), SECOND, fresh.now())));
            List<Dossier> there = new ArrayList<>(all(fresh));
            there.addAll(fresh.ports.dossiers().in(EDITION, Area.parse("61")));
            assertThat(there)
                    .as("seed %s", seed)
                    .singleElement()
                    .satisfies(dossier -> assertThat(dossier.filing().nominations())
                            .extracting(Nomination::by)
                            .containsExactlyInAnyOrder(NOMINATOR.id(), SECOND.id()));
            assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
        }
    }

    @Test
    void a_nominator_who_died_half_way_opens_one_dossier_by_trying_again() {
        DyingProcess.repeated(
                AContest::announced,
                (fresh, by) -> done(nominate(fresh, by, NOMINATOR)),
                fresh -> assertThat(all(fresh))
                        .singleElement()
                        .satisfies(dossier ->
                                assertThat(dossier.filing().nominations()).hasSize(1)));
    }

    @Test
    void consent_and_refusal_at_once_leave_one_of_them() throws InterruptedException {
        for (int seed = 0; seed < 20; seed++) {
            AContest fresh = AContest.announced();
            DossierId id = done(nominate(fresh, fresh.acts, NOMINATOR)).id();
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            turns.run(
                    () -> acts.answer.answer(id, IIN, new Answer.Consents(contact("own")), AKIM, fresh.now()),
                    () -> acts.answer.answer(id, IIN, new Answer.Declines("no"), AKIM, fresh.now()));
            Dossier dossier = fresh.dossier(id);
            assertThat(dossier.exit().isPresent())
                    .isNotEqualTo(dossier.filing().consent().isPresent());
        }
    }

    @Test
    void a_nomination_is_taken_back_before_it_is_handed_in_and_never_afterwards() {
        DossierId id = nominated().id();
        Dossier taken = done(contest.acts.takeBack.takeBack(id, NOMINATOR, contest.now()));
        assertThat(taken.exit())
                .hasValueSatisfying(exit -> assertThat(exit.kind()).isEqualTo(Exit.Kind.TAKEN_BACK));
        assertThat(done(contest.acts.takeBack.takeBack(id, NOMINATOR, contest.now())))
                .isEqualTo(taken);

        DossierId again = nominated().id();
        assertThat(again).isNotEqualTo(id);
        done(handIn(again, NOMINATOR));
        assertRefused(
                contest.acts.takeBack.takeBack(again, NOMINATOR, contest.now()), DossierReason.NOMINATION_HANDED_IN);
        assertUnknown(contest.acts.takeBack.takeBack(again, SECOND, contest.now()));
    }

    @Test
    void whoever_is_left_files_on_when_a_nominator_steps_back() {
        DossierId id = nominated().id();
        done(contest.acts.openDossier.open(nomination(UNIT, "Одақ"), SECOND, contest.now()));
        Dossier left = done(contest.acts.takeBack.takeBack(id, NOMINATOR, contest.now()));
        assertThat(left.exit()).isEmpty();
        assertThat(left.filing().owner()).isEqualTo(SECOND.id());
        done(consent(id, IIN, AKIM));
        left = done(contest.acts.takeBack.takeBack(id, SECOND, contest.now()));
        assertThat(left.exit()).isEmpty();
        assertThat(left.filing().owner()).isEqualTo(AKIM.id());
        assertRefused(contest.acts.takeBack.takeBack(id, AKIM, contest.now()), DossierReason.NOT_A_NOMINATOR);
    }

    @Test
    void the_candidate_alone_withdraws_before_and_after_handing_in() {
        DossierId id = nominated().id();
        done(handIn(id, NOMINATOR));
        assertRefused(
                contest.acts.withdraw.withdraw(id, "why not", NOMINATOR, contest.now()),
                DossierReason.NOT_THE_CANDIDATE);
        assertUnknown(contest.acts.withdraw.withdraw(id, "why not", AKIM, contest.now()));
        done(consent(id, IIN, AKIM));
        Dossier withdrawn = done(contest.acts.withdraw.withdraw(id, "a new office", AKIM, contest.now()));
        assertThat(withdrawn.exit()).hasValueSatisfying(exit -> {
            assertThat(exit.kind()).isEqualTo(Exit.Kind.WITHDRAWN);
            assertThat(exit.at()).isEqualTo(contest.now());
        });
        assertThat(done(contest.acts.withdraw.withdraw(id, "a new office", AKIM, contest.now())))
                .isEqualTo(withdrawn);
        assertThat(facts(id)).endsWith("candidate-withdrew");
        assertThat(contest.ports.audit().of(Fact.Subject.DOSSIER, id.toString()).toString())
                .doesNotContain("a new office", IIN.digits(), "@example.kz");

        DossierId draft = contest.open("b", UNIT);
        done(contest.acts.withdraw.withdraw(draft, "mistake", AContest.owner("b"), contest.now()));
        assertRefused(handIn(draft, AContest.owner("b")), DossierReason.CANDIDATE_WITHDREW);
    }
}
