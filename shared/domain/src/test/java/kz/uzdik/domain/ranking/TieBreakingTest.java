package kz.uzdik.domain.ranking;

import static kz.uzdik.domain.ranking.ARanking.below;
import static kz.uzdik.domain.ranking.ARanking.lines;
import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.domain.ranking.Decider.ByCriterion;
import kz.uzdik.domain.ranking.RankingRules.Prefer;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;

/** The chain of p12 among equals: complex projects, languages, openness, and the fewest founded complaints. */
class TieBreakingTest {
    @Test
    void the_first_link_decides_between_equal_totals() {
        var ranking = twoEqual("2", "3", "9", "0", "0", "9").ranked();
        assertThat(lines(ranking)).containsExactly("1 b 5 PASSED", "2 a 5 NOT_PASSED");
        assertThat(below(ranking, "b")).isEqualTo(by("complex", "3", "2"));
    }

    @Test
    void the_second_link_decides_where_the_first_is_equal() {
        var ranking = twoEqual("2", "2", "3", "1", "9", "0").ranked();
        assertThat(below(ranking, "a")).isEqualTo(by("languages", "3", "1"));
    }

    @Test
    void the_last_link_prefers_the_fewest_founded_complaints() {
        var ranking = twoEqual("2", "2", "3", "3", "4", "0").ranked();
        assertThat(lines(ranking)).containsExactly("1 b 5 PASSED", "2 a 5 NOT_PASSED");
        assertThat(below(ranking, "b")).isEqualTo(by("complaints", "0", "4"));
    }

    @Test
    void no_link_helps_whoever_has_fewer_points() {
        var ranking = chain().candidate("a", "5")
                .candidate("b", "5.01")
                .figures("a", "complex", "9")
                .figures("b", "complex", "0")
                .figures("a", "languages", "9")
                .figures("b", "languages", "0")
                .figures("a", "complaints", "0")
                .figures("b", "complaints", "9")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 b 5.01 PASSED", "2 a 5 NOT_PASSED");
    }

    @Test
    void a_link_compares_exact_means() {
        var ranking = twoEqual("2", "2", "1", "1", "0", "0")
                .candidate("c", "5")
                .figures("c", "complex", "2", "2", "3")
                .figures("c", "languages", "1")
                .figures("c", "complaints", "0")
                .ranked();
        assertThat(below(ranking, "c")).isEqualTo(by("complex", "7/3", "2"));
    }

    @Test
    void equal_by_every_link_nothing_decides_without_the_chair() {
        var ranking = twoEqual("2", "2", "3", "3", "4", "4").ranked();
        assertThat(lines(ranking)).containsExactly("1 a 5 UNDECIDED", "1 b 5 UNDECIDED");
        assertThat(below(ranking, "a")).isEqualTo(new Decider.Nothing());
    }

    @Test
    void a_link_of_three_equals_may_part_them_in_two() {
        var ranking = twoEqual("2", "2", "3", "3", "4", "4")
                .candidate("c", "5")
                .figures("c", "complex", "1")
                .figures("c", "languages", "9")
                .figures("c", "complaints", "0")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 a 5 UNDECIDED", "1 b 5 UNDECIDED", "3 c 5 NOT_PASSED");
        assertThat(below(ranking, "b")).isEqualTo(by("complex", "2", "1"));
    }

    private static ARanking twoEqual(
            String complexA,
            String complexB,
            String languagesA,
            String languagesB,
            String complaintsA,
            String complaintsB) {
        return chain().candidate("a", "5")
                .candidate("b", "5")
                .figures("a", "complex", complexA)
                .figures("b", "complex", complexB)
                .figures("a", "languages", languagesA)
                .figures("b", "languages", languagesB)
                .figures("a", "complaints", complaintsA)
                .figures("b", "complaints", complaintsB);
    }

    private static ARanking chain() {
        return ARanking.of(1, Level.DISTRICT)
                .mean("plan", "1")
                .mean("complex", "0")
                .mean("languages", "0")
                .mean("complaints", "0")
                .tieBy("complex", Prefer.MORE)
                .tieBy("languages", Prefer.MORE)
                .tieBy("complaints", Prefer.LESS);
    }

    private static Decider by(String criterion, String own, String others) {
        return new ByCriterion(new CriterionId(criterion), Points.parse(own), Points.parse(others));
    }
}
