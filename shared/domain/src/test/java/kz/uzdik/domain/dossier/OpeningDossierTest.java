package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.dossier.OpeningDossier.NewDossier;
import kz.uzdik.domain.dossier.OpeningDossier.Nominating;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Bin;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

class OpeningDossierTest {
    private static final Contact NOMINEE = new Contact("Асқар", "akim@example.kz", Language.KK);
    private static final NewDossier WANTED = new NewDossier(
            EDITION,
            new Akim(new Iin("061211600012"), "Асқар", new Kato(UNIT), LocalDate.of(2018, 3, 1)),
            Optional.of(new Nominating(TestDefinition.ASSOCIATION, "Қоғам", NOMINEE)),
            new Contact("Асқар", "a@example.kz", Language.KK));

    private static NewDossier of(String name) {
        var akim = new Akim(AContest.iin(name), name, new Kato(UNIT), LocalDate.of(2018, 3, 1));
        return new NewDossier(EDITION, akim, WANTED.nominator(), WANTED.contact());
    }

    private final AContest contest = AContest.announced();

    @Test
    void a_dossier_lies_with_the_region_that_receives_it_and_belongs_to_the_account_that_opened_it() {
        Dossier opened = done(contest.acts.openDossier.open(WANTED, Actor.person("nominator"), contest.now()));
        assertThat(opened.id().area().code()).isEqualTo("31");
        assertThat(opened.isOwnedBy(Actor.person("nominator"))).isTrue();
        assertThat(opened.isOwnedBy(Actor.person("somebody"))).isFalse();
        assertThat(DossierId.parse(opened.id().toString())).hasValue(opened.id());
        assertThat(DossierId.of(opened.id().candidate())).isEqualTo(opened.id());
    }

    @Test
    void an_edition_that_is_not_announced_takes_no_dossier() {
        AContest planned = AContest.planned();
        assertRefused(
                planned.acts.openDossier.open(WANTED, Actor.person("a"), planned.now()),
                DossierReason.EDITION_NOT_ANNOUNCED);
    }

    @Test
    void who_cannot_take_part_opens_no_dossier_and_is_told_why() {
        var ofDistrict = new NewDossier(
                EDITION,
                new Akim(new Iin("061211600012"), "Асқар", new Kato("314800000"), LocalDate.of(2018, 3, 1)),
                Optional.empty(),
                WANTED.contact());
        var organisation = new NewDossier(
                EDITION,
                new Organisation(new Bin("061211600012"), "Орталық", new Kato(UNIT), false, "Басшы"),
                Optional.empty(),
                WANTED.contact());
        Actor actor = Actor.person("a");
        assertRefused(contest.acts.openDossier.open(ofDistrict, actor, contest.now()), DossierReason.UNIT_NOT_RURAL);
        assertRefused(
                contest.acts.openDossier.open(organisation, actor, contest.now()), DossierReason.NOT_FOR_ORGANISATIONS);
        assertThat(done(contest.acts.ownDossiers.list(actor))).isEmpty();
    }

    @Test
    void another_s_dossier_is_unknown_to_everybody_but_its_owner() {
        DossierId id = contest.submitted("a", UNIT);
        Actor other = Actor.person("somebody");
        assertUnknown(contest.acts.ownDossiers.read(id, other));
        assertUnknown(contest.acts.ownDossiers.read(id, AContest.AGENCY));
        assertUnknown(contest.acts.planUpload.plan(id, AContest.file(TestDefinition.VIDEO), other, contest.now()));
        assertUnknown(contest.acts.submit.submit(id, "application", Map.of(), true, other, contest.now()));
        assertThat(done(contest.acts.ownDossiers.read(id, AContest.owner("a"))).id())
                .isEqualTo(id);
    }

    @Test
    void an_account_lists_its_own_dossiers_and_no_other() {
        DossierId own = contest.open("a", UNIT);
        contest.open("b", UNIT);
        assertThat(done(contest.acts.ownDossiers.list(AContest.owner("a"))))
                .extracting(Dossier::id)
                .isEqualTo(List.of(own));
    }

    @Test
    void an_account_opens_a_hundred_dossiers_of_an_edition_and_no_more() {
        Actor nominator = Actor.person("nominator");
        for (int i = 0; i < 100; i++) {
            done(contest.acts.openDossier.open(of("akim " + i), nominator, contest.now()));
        }
        NewDossier more = of("one more");
        assertRefused(contest.acts.openDossier.open(more, nominator, contest.now()), DossierReason.TOO_MANY_DOSSIERS);
        done(contest.acts.openDossier.open(more, Actor.person("another"), contest.now()));
    }

    @Test
    void nothing_personal_is_shown_in_text() {
        Dossier opened = done(contest.acts.openDossier.open(WANTED, Actor.person("nominator"), contest.now()));
        assertThat(opened.toString() + opened.applicant() + opened.filing().contact())
                .doesNotContain("061211600012", "Асқар", "a@example.kz");
    }
}
