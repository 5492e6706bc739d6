package kz.uzdik.domain.keeping;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.ASitting.points;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.Award;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.publication.Results;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import org.junit.jupiter.api.Test;

/** Three of a district go on from the selection; a nomination is theirs who have the most by one criterion. */
class PublicNamesTest {
    private static final Award NOMINATION =
            new Award("nomination", "selection", new Award.To.Most(new CriterionId("complex")), new Paragraph("p21"));

    private final AContest contest = AContest.announced(TestDefinition.awarding(NOMINATION));
    private final List<DossierId> wentOn = List.of(submitted("first"), submitted("second"), submitted("third"));
    private final DossierId nominated = submitted("nominated");
    private final DossierId last = submitted("last");

    private DossierId submitted(String name) {
        return contest.submitted(name, UNIT);
    }

    private Set<CandidateId> named() {
        ASitting selection = selected();
        return new PublicNames(contest.ports.rankings())
                .of(contest.contests().running(EDITION).orElseThrow(), List.of(selection.now()));
    }

    private ASitting selected() {
        contest.moveTo("2020-06-16T09:00");
        contest.sitting("31", "admission")
                .convened()
                .declared()
                .opened()
                .admitAll()
                .closed()
                .signed();
        var filed = points(wentOn.get(0), "9", wentOn.get(1), "8.5", wentOn.get(2), "8", nominated, "7", last, "6");
        ASitting selection =
                contest.sitting("31", "selection").convened().declared().opened();
        return selection.filed(filed).assessed(points(last, "0.5")).sealed().decided();
    }

    @Test
    void whoever_got_a_nomination_without_going_on_is_named_as_well() {
        assertThat(named())
                .containsExactlyInAnyOrder(
                        wentOn.get(0).candidate(),
                        wentOn.get(1).candidate(),
                        wentOn.get(2).candidate(),
                        nominated.candidate());
    }

    @Test
    void results_that_are_compiled_after_the_erasing_name_the_same_people() {
        Set<CandidateId> named = named();
        List<Results.Named> before = compiled().named();
        assertThat(before).hasSize(4);
        for (DossierId id : List.of(wentOn.getFirst(), nominated, last)) {
            var change = contest.dossier(id).erase(named.contains(id.candidate()));
            contest.ports.dossiers().commit(change, AGENCY, contest.now());
        }
        assertThat(compiled().named()).isEqualTo(before);
        assertThat(contest.dossier(last).applicant().name()).isNotEqualTo("last");
    }

    private Results compiled() {
        return contest.acts.compile.compile(EDITION, contest.now()).orElseThrow();
    }
}
