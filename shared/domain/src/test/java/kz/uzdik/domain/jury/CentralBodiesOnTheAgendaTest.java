package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.ApplicantKind;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definition.CentralBodies;
import kz.uzdik.domain.contest.Definition.Eligibility;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.OpeningDossier.NewDossier;
import kz.uzdik.domain.dossier.Organisation;
import kz.uzdik.domain.people.Bin;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

/** A central body's place is counted where it is assessed, wherever it has its seat (2022 p6, p17). */
class CentralBodiesOnTheAgendaTest {
    private final AContest contest = AContest.announced(definition());

    // Region 31 assesses them here, since it has a commission.
    private static Definition definition() {
        Definition usual = TestDefinition.definition();
        Paragraph p6 = new Paragraph("p6");
        return new Definition(
                usual.contest(),
                usual.zone(),
                usual.deadlines(),
                new Eligibility(
                        ApplicantKind.ORGANISATION,
                        List.of(),
                        Optional.empty(),
                        Optional.of(new CentralBodies(Area.parse("31"), p6)),
                        List.of(),
                        p6),
                usual.commissions(),
                usual.intakes(),
                usual.steps(),
                usual.handOvers(),
                usual.awards());
    }

    private DossierId submitted(String name, String unit, boolean central) {
        var body = new Organisation(new Bin("061211600012"), name, new Kato(unit), central, "Head");
        var contact = new Contact(name, name + "@example.kz", Language.KK);
        DossierId id = done(contest.acts.openDossier.open(
                        new NewDossier(EDITION, body, Optional.empty(), contact), AContest.owner(name), contest.now()))
                .id();
        done(contest.acts.submit.submit(id, "application", Map.of(), true, AContest.owner(name), contest.now()));
        return id;
    }

    @Test
    void it_stands_on_the_agenda_of_those_who_assess_it_as_if_it_had_its_seat_there() {
        DossierId local = submitted("akimat", "314851000", false);
        DossierId central = submitted("ministry", "751100000", true);
        contest.moveTo("2020-06-16T09:00");
        List<Entrant> agenda =
                contest.sitting("31", "admission").convened().now().entrants();

        assertThat(agenda)
                .containsExactlyInAnyOrder(
                        new Entrant(local.candidate(), new Kato("314851000"), false),
                        new Entrant(central.candidate(), new Kato("310000000"), true));
    }
}
