package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Assessor;
import kz.uzdik.domain.scoring.Criterion.Bounds;
import kz.uzdik.domain.scoring.Criterion.Combination;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.Test;

class CriterionPartTest {
    private static final String PROVENANCE = "\"paragraph\": \"p20\", \"origin\": \"reconstructed\"}";

    private static Criterion read(String json) {
        byte[] changed = Shipped.definition()
                .with("/steps/2/criteria/9", "{\"id\": \"more\", \"weight\": 2, " + json + ", " + PROVENANCE)
                .utf8();
        return ((Step.Selection)
                        DefinitionReader.read(changed).step("regional-choice").orElseThrow())
                .criterion(new CriterionId("more"))
                .orElseThrow();
    }

    @Test
    void of_a_vote_only_the_number_of_names_is_open() {
        Criterion vote = read("\"source\": {\"kind\": \"votes\", \"each\": 3}");

        assertThat(vote.source()).isEqualTo(new Source.Votes(3));
        assertThat(vote.bounds()).isEqualTo(new Bounds(Points.ZERO, Points.of(1), Points.of(1)));
        assertThat(vote.combination()).isEqualTo(Combination.SUM);
    }

    @Test
    void of_evidence_the_officer_an_item_s_points_and_the_most_are_open() {
        Criterion listed =
                read("\"source\": {\"kind\": \"evidence\", \"by\": \"secretary\", \"each\": 0.5}, \"maximum\": 10");

        assertThat(listed.source()).isEqualTo(new Source.Evidence(Assessor.SECRETARY, Points.parse("0.5")));
        assertThat(listed.bounds()).isEqualTo(new Bounds(Points.ZERO, Points.of(10), Points.ZERO));
    }

    @Test
    void a_stated_figure_has_the_bounds_that_its_intake_sets() {
        Criterion stated =
                read("\"source\": {\"kind\": \"fact\", \"intake\": \"project\", \"fact\": \"project-budget\"}");

        assertThat(stated.source()).isEqualTo(new Source.Fact("project", "project-budget"));
        assertThat(stated.bounds()).isEqualTo(new Bounds(Points.ZERO, Points.of(5_000_000), Points.ZERO));
    }

    @Test
    void a_vote_of_nine_can_come_to_nine_and_evidence_to_its_most() {
        byte[] changed = Shipped.definition()
                .with(
                        "/steps/2/criteria/9",
                        "{\"id\": \"vote\", \"weight\": 2, \"source\": {\"kind\": \"votes\", \"each\": 1}, "
                                + PROVENANCE)
                .with(
                        "/steps/2/criteria/10",
                        "{\"id\": \"listed\", \"weight\": 1, \"source\": {\"kind\": \"evidence\", \"by\": \"secretary\", \"each\": 1}, \"maximum\": 7, "
                                + PROVENANCE)
                .utf8();
        Criterion carried = ((Step.Selection)
                        DefinitionReader.read(changed).step("final").orElseThrow())
                .criterion(new CriterionId("stage-one"))
                .orElseThrow();

        assertThat(carried.bounds().maximum()).isEqualTo(Points.of(85 + 18 + 7));
    }
}
