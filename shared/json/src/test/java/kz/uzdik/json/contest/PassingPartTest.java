package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.ranking.Passing;
import kz.uzdik.domain.ranking.Passing.Central;
import kz.uzdik.domain.ranking.Passing.CutOff;
import kz.uzdik.domain.ranking.Passing.Quota;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;

class PassingPartTest {
    private static final String MORE_THAN_15 = "{\"moreThan\": 15, \"paragraph\": \"p15\", \"origin\": \"source\"}";

    private static Passing selection(Shipped definition) {
        return passing(definition, "selection");
    }

    private static Passing passing(Shipped definition, String step) {
        var read = DefinitionReader.read(definition.utf8());
        return ((Step.Selection) read.step(step).orElseThrow()).rules().passing();
    }

    @Test
    void a_cut_off_alone_ranks_at_the_level_of_the_commission() {
        var passing = selection(
                Shipped.definition().with("/steps/1/cutOff", MORE_THAN_15).without("/steps/1/quota"));

        var cutOff = new CutOff(Points.of(15), true, new Paragraph("p15"));
        assertThat(passing).isEqualTo(new Passing(Level.REGION, Optional.empty(), Optional.of(cutOff)));
    }

    @Test
    void a_cut_off_stands_beside_a_quota_of_another_level() {
        var passing = selection(Shipped.definition()
                .with("/steps/1/cutOff", "{\"atLeast\": 15.5, \"paragraph\": \"-\", \"origin\": \"operator\"}"));

        assertThat(passing.level()).isEqualTo(Level.DISTRICT);
        assertThat(passing.quota()).contains(new Quota(3, Central.SHARED, new Paragraph("p12")));
        assertThat(passing.cutOff()).contains(new CutOff(Points.parse("15.5"), false, Paragraph.NONE));
    }

    @Test
    void central_bodies_may_have_places_of_their_own_beside_the_regions() {
        var passing = passing(Shipped.definition().with("/steps/2/quota/central", "\"own\""), "regional-choice");

        assertThat(passing.quota()).contains(new Quota(1, Central.OWN, new Paragraph("p16")));
    }
}
