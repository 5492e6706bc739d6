package kz.uzdik.domain.ranking;

import static kz.uzdik.domain.ranking.ARanking.because;
import static kz.uzdik.domain.ranking.ARanking.below;
import static kz.uzdik.domain.ranking.ARanking.lines;
import static kz.uzdik.domain.ranking.ARanking.placing;
import static kz.uzdik.domain.ranking.ARanking.threeOfADistrict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.uzdik.domain.ranking.Decider.ByPoints;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;

class RankingRuleTest {
    @Test
    void at_most_three_with_the_most_points_go_on_from_a_district() {
        var ranking = threeOfADistrict()
                .candidate("a", "7")
                .candidate("b", "9")
                .candidate("c", "8")
                .candidate("d", "6")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 b 9 PASSED", "2 c 8 PASSED", "3 a 7 PASSED", "4 d 6 NOT_PASSED");
        assertThat(ranking.passed()).extracting(CandidateId::value).containsExactly("a", "b", "c");
    }

    @Test
    void each_place_says_by_how_many_points_it_is_ahead_and_behind() {
        var ranking =
                threeOfADistrict().candidate("a", "7").candidate("b", "9.5").ranked();
        assertThat(below(ranking, "b")).isEqualTo(new ByPoints(Points.parse("2.5")));
        assertThat(placing(ranking, "a").behind())
                .hasValue(new Placing.Next(new CandidateId("b"), new ByPoints(Points.parse("2.5"))));
        assertThat(placing(ranking, "a").ahead()).isEmpty();
        assertThat(placing(ranking, "b").behind()).isEmpty();
    }

    @Test
    void every_district_has_its_own_places_and_districts_are_ordered_by_code() {
        var ranking = ARanking.of(1, Level.DISTRICT)
                .mean("plan", "1")
                .entrant("a", "319000000")
                .figures("a", "plan", "1")
                .entrant("b", "314851000")
                .figures("b", "plan", "2")
                .entrant("c", "314852000")
                .figures("c", "plan", "9")
                .ranked();
        assertThat(ranking.areas()).extracting(area -> area.area().code()).containsExactly("3148", "3190");
        assertThat(lines(ranking)).containsExactly("1 c 9 PASSED", "2 b 2 NOT_PASSED", "1 a 1 PASSED");
    }

    @Test
    void whoever_is_alone_has_nobody_ahead_or_behind_and_goes_on() {
        var alone = placing(threeOfADistrict().candidate("a", "0").ranked(), "a");
        assertThat(alone.verdict()).isEqualTo(Placing.Verdict.PASSED);
        assertThat(alone.ahead()).isEmpty();
        assertThat(alone.behind()).isEmpty();
    }

    @Test
    void a_ranking_of_nobody_is_empty() {
        var ranking = threeOfADistrict().ranked();
        assertThat(ranking.areas()).isEmpty();
        assertThat(ranking.passed()).isEmpty();
        assertThat(ranking.undecided()).isEmpty();
    }

    @Test
    void equals_across_the_edge_are_undecided_and_nobody_of_them_goes_on_yet() {
        var ranking = ARanking.of(2, Level.DISTRICT)
                .mean("plan", "1")
                .candidate("a", "9")
                .candidate("b", "5")
                .candidate("c", "5")
                .candidate("d", "1")
                .ranked();
        assertThat(lines(ranking))
                .containsExactly("1 a 9 PASSED", "2 b 5 UNDECIDED", "2 c 5 UNDECIDED", "4 d 1 NOT_PASSED");
        assertThat(ranking.undecided()).containsExactly(Set.of(new CandidateId("b"), new CandidateId("c")));
        assertThat(below(ranking, "b")).isEqualTo(new Decider.Nothing());
    }

    @Test
    void equals_above_the_edge_share_a_place_and_all_go_on() {
        var ranking = threeOfADistrict()
                .candidate("a", "5")
                .candidate("b", "5")
                .candidate("c", "4")
                .candidate("d", "3")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 a 5 PASSED", "1 b 5 PASSED", "3 c 4 PASSED", "4 d 3 NOT_PASSED");
        assertThat(ranking.undecided()).isEmpty();
    }

    @Test
    void equals_below_the_edge_share_a_place_and_none_goes_on() {
        var ranking = ARanking.of(1, Level.DISTRICT)
                .mean("plan", "1")
                .candidate("a", "5")
                .candidate("b", "4")
                .candidate("c", "4")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 a 5 PASSED", "2 b 4 NOT_PASSED", "2 c 4 NOT_PASSED");
    }

    @Test
    void equals_who_end_exactly_at_the_edge_all_go_on() {
        var ranking = ARanking.of(2, Level.DISTRICT)
                .mean("plan", "1")
                .candidate("a", "5")
                .candidate("b", "5")
                .candidate("c", "4")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 a 5 PASSED", "1 b 5 PASSED", "3 c 4 NOT_PASSED");
    }

    @Test
    void every_verdict_of_a_quota_says_why() {
        var ranking = ARanking.of(2, Level.DISTRICT)
                .mean("plan", "1")
                .candidate("a", "9")
                .candidate("b", "5")
                .candidate("c", "5")
                .candidate("d", "1")
                .ranked();
        assertThat(because(ranking, "a")).containsExactly("within-quota {places=2}");
        assertThat(because(ranking, "b")).containsExactly("equal-across-quota {equals=2, left=1}");
        assertThat(because(ranking, "d")).containsExactly("quota-full {better=3, places=2}");
        assertThat(placing(ranking, "d").because().getFirst().paragraph()).hasToString("p12");
    }

    @Test
    void weights_and_means_of_unequal_numbers_of_sheets_are_exact() {
        // 26/3 of three sheets is more than 8.6666 of two: no rounding brings them together.
        var ranking = ARanking.of(1, Level.REGION)
                .mean("plan", "0.1")
                .candidate("a", "9", "9", "8")
                .candidate("b", "8.6666", "8.6666")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 a 13/15 PASSED", "2 b 0.86666 NOT_PASSED");
        var tied = ARanking.of(1, Level.REGION)
                .mean("plan", "0.1")
                .candidate("a", "9", "9", "8")
                .candidate("b", "9", "9", "8", "9", "9", "8")
                .ranked();
        assertThat(tied.undecided()).hasSize(1);
    }

    @Test
    void each_share_says_what_it_was_made_of() {
        var tally = ARanking.of(1, Level.REGION)
                .mean("plan", "2")
                .sum("visits", "0.5")
                .candidate("a", "9", "8")
                .figures("a", "visits", "3", "4")
                .ranked()
                .placings()
                .findFirst()
                .orElseThrow()
                .tally();
        assertThat(tally.shares())
                .extracting(share ->
                        share.criterion() + " " + share.combined() + " " + share.weighted() + " " + share.figures())
                .containsExactly("plan 8.5 17 2", "visits 7 3.5 2");
        assertThat(tally.total()).isEqualTo(Points.parse("20.5"));
    }
}
