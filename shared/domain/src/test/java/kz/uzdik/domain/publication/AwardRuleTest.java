package kz.uzdik.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.Award;
import kz.uzdik.domain.contest.Award.To;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.publication.Results.Winner;
import kz.uzdik.domain.scoring.CriterionId;
import org.junit.jupiter.api.Test;

class AwardRuleTest {
    private final AContest contest = AContest.announced();
    private final DossierId first = contest.submitted("a", AContest.UNIT);
    private final DossierId second = contest.submitted("b", AContest.UNIT);
    private final DossierId last = contest.submitted("c", AContest.UNIT);
    private final DossierId out = contest.submitted("d", AContest.UNIT);

    private List<Winner> winners(To to) {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        contest.sitting("31", "selection")
                .sealedWith(Map.of(
                        first.candidate(), "9", second.candidate(), "7", last.candidate(), "5", out.candidate(), "2"))
                .decided();
        var award = new Award("award", "selection", to, new Paragraph("p22"));
        Results results =
                contest.acts.compile.compile(AContest.EDITION, contest.now()).orElseThrow();
        return AwardRule.winners(List.of(award), results.sittings());
    }

    private static Winner winner(DossierId dossier) {
        return new Winner("award", dossier.candidate());
    }

    @Test
    void an_award_for_those_who_passed_is_theirs_in_the_order_of_their_places() {
        assertThat(winners(new To.Passed())).containsExactly(winner(first), winner(second), winner(last));
    }

    @Test
    void a_place_is_one_persons_and_nobodys_below_those_who_passed() {
        assertThat(winners(new To.Place(2))).containsExactly(winner(second));
    }

    @Test
    void a_place_that_nobody_passed_at_is_nobodys() {
        assertThat(winners(new To.Place(4))).isEmpty();
    }

    @Test
    void a_nomination_is_theirs_who_have_the_most_by_its_criterion() {
        var criterion = TestDefinition.definition().steps().stream()
                .filter(Step.Selection.class::isInstance)
                .map(Step.Selection.class::cast)
                .filter(step -> step.id().equals("selection"))
                .findFirst()
                .orElseThrow()
                .rules()
                .criteria()
                .getFirst()
                .id();
        assertThat(winners(new To.Most(criterion))).containsExactly(winner(first));
    }

    @Test
    void a_nomination_by_what_nobody_has_is_nobodys() {
        assertThat(winners(new To.Most(new CriterionId("unknown")))).isEmpty();
    }
}
