package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.ranking.Passing;
import kz.uzdik.domain.ranking.Passing.Central;
import kz.uzdik.domain.ranking.Passing.CutOff;
import kz.uzdik.domain.ranking.Passing.Quota;
import kz.uzdik.domain.ranking.RankingRules;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;

/** How the rules of 2022 rank, as their definition is shipped. */
class RankingOf2022Test {
    private static final Path FILE = Path.of("../../contests/best-service-provider-2022/definition.json");

    // When a step is due has no influence on a ranking, so every term is read as one of days.
    private final Definition contest = DefinitionReader.read(Files.readString(FILE)
            .replaceAll("\"(weeks|workingDays)\"", "\"days\"")
            .getBytes(StandardCharsets.UTF_8));

    RankingOf2022Test() throws IOException {}

    private RankingRules rules(String step) {
        return ((Step.Selection) contest.step(step).orElseThrow()).rules();
    }

    @Test
    void more_than_15_of_30_points_pass_the_selection_however_many_have_them() {
        var cutOff = new CutOff(Points.of(15), true, new Paragraph("p15"));

        assertThat(rules("selection").passing())
                .isEqualTo(new Passing(Level.REGION, Optional.empty(), Optional.of(cutOff)));
        assertThat(TotalBounds.of(rules("selection").criteria(), 7).maximum()).isEqualTo(Points.of(30));
    }

    @Test
    void three_of_a_region_go_on_and_central_bodies_share_the_places_of_Astana() {
        assertThat(rules("regional-choice").passing().quota())
                .contains(new Quota(3, Central.SHARED, new Paragraph("p17")));
    }

    @Test
    void the_republican_commission_votes_and_names_three() {
        List<Source> counted = rules("final").criteria().stream()
                .filter(criterion -> criterion.weight().compareTo(Points.ZERO) > 0)
                .map(Criterion::source)
                .toList();

        assertThat(counted).containsExactly(new Source.Votes(3));
        assertThat(rules("final").passing().quota()).map(Quota::places).contains(3);
        assertThat(rules("final").chairDecides()).isTrue();
    }
}
