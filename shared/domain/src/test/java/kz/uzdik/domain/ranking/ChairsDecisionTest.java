package kz.uzdik.domain.ranking;

import static kz.uzdik.domain.ranking.ARanking.below;
import static kz.uzdik.domain.ranking.ARanking.lines;
import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.domain.ranking.Decider.ByChair;
import kz.uzdik.domain.ranking.Decider.Nothing;
import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;

/** The casting vote (p3, p4): for exactly these candidates, on exactly these figures. */
class ChairsDecisionTest {
    @Test
    void the_chair_s_order_places_the_equals_one_by_one_with_its_reason() {
        var ranking = threeEqual().decided("the wider project", "c", "a", "b").ranked();
        assertThat(lines(ranking)).containsExactly("1 c 5 PASSED", "2 a 5 NOT_PASSED", "3 b 5 NOT_PASSED");
        assertThat(below(ranking, "c")).isEqualTo(new ByChair("the wider project"));
        assertThat(below(ranking, "a")).isEqualTo(new ByChair("the wider project"));
    }

    @Test
    void it_does_not_apply_to_fewer_than_all_the_equals() {
        var ranking = threeEqual().decided("why", "a", "b").ranked();
        assertThat(lines(ranking)).containsExactly("1 a 5 UNDECIDED", "1 b 5 UNDECIDED", "1 c 5 UNDECIDED");
        assertThat(below(ranking, "a")).isEqualTo(new Nothing());
    }

    @Test
    void it_does_not_apply_to_more_than_the_equals() {
        var ranking = threeEqual()
                .candidate("d", "4")
                .decided("why", "a", "b", "c", "d")
                .ranked();
        assertThat(ranking.undecided()).hasSize(1);
        assertThat(below(ranking, "a")).isEqualTo(new Nothing());
    }

    @Test
    void it_does_not_apply_to_other_figures() {
        String before = threeEqual().inputs().figuresDigest();
        var ranking = threeEqual()
                .candidate("d", "1")
                .decidedOn(before, "why", "a", "b", "c")
                .ranked();
        assertThat(ranking.undecided()).hasSize(1);
        assertThat(below(ranking, "a")).isEqualTo(new Nothing());
    }

    @Test
    void it_does_not_put_anybody_above_one_with_more_points() {
        var ranking = threeEqual()
                .candidate("d", "6")
                .decided("why", "a", "b", "c", "d")
                .ranked();
        assertThat(lines(ranking))
                .containsExactly("1 d 6 PASSED", "2 a 5 NOT_PASSED", "2 b 5 NOT_PASSED", "2 c 5 NOT_PASSED");
    }

    @Test
    void a_later_decision_on_the_same_equals_replaces_an_earlier_one() {
        var ranking = threeEqual()
                .decided("first", "a", "b", "c")
                .decided("second", "b", "c", "a")
                .ranked();
        assertThat(lines(ranking)).startsWith("1 b 5 PASSED");
        assertThat(below(ranking, "b")).isEqualTo(new ByChair("second"));
    }

    @Test
    void it_counts_for_nothing_where_the_rules_give_the_chair_no_vote() {
        var rules = ARanking.of(1, Level.DISTRICT)
                .mean("plan", "1")
                .candidate("a", "5")
                .candidate("b", "5");
        assertThat(rules.decided("why", "a", "b").ranked().undecided()).hasSize(1);
    }

    @Test
    void it_changes_the_digest_of_the_inputs_and_not_that_of_the_figures() {
        var open = threeEqual().ranked();
        var decided = threeEqual().decided("why", "a", "b", "c").ranked();
        assertThat(decided.figuresDigest()).isEqualTo(open.figuresDigest());
        assertThat(decided.inputsDigest()).isNotEqualTo(open.inputsDigest());
    }

    private static ARanking threeEqual() {
        return ARanking.of(1, Level.DISTRICT)
                .mean("plan", "1")
                .chair()
                .candidate("a", "5")
                .candidate("b", "5")
                .candidate("c", "5");
    }
}
