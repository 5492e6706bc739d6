package kz.uzdik.domain.ranking;

import static kz.uzdik.domain.ranking.ARanking.because;
import static kz.uzdik.domain.ranking.ARanking.lines;
import static kz.uzdik.domain.ranking.ARanking.placing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;

/** More than 15 points (2022 p15), alone and beside a quota. */
class CutOffTest {
    private static ARanking moreThan15() {
        return ARanking.withoutQuota(Level.REGION).mean("plan", "1").moreThan("15");
    }

    @Test
    void more_than_15_goes_on_and_15_does_not_however_many_they_are() {
        var ranking = moreThan15()
                .candidate("a", "16")
                .candidate("b", "15")
                .candidate("c", "15.000001")
                .candidate("d", "30")
                .ranked();
        assertThat(lines(ranking))
                .containsExactly("1 d 30 PASSED", "2 a 16 PASSED", "3 c 15.000001 PASSED", "4 b 15 NOT_PASSED");
        assertThat(because(ranking, "a")).containsExactly("more-than-cut-off {needed=15, total=16}");
        assertThat(because(ranking, "b")).containsExactly("not-more-than-cut-off {needed=15, total=15}");
        assertThat(placing(ranking, "b").because().getFirst().paragraph()).hasToString("p15");
    }

    @Test
    void a_mean_is_held_against_the_cut_off_without_rounding() {
        // 46/3 and exactly 15 are enough; a millionth less on one of three sheets is not.
        var ranking = ARanking.withoutQuota(Level.REGION)
                .mean("plan", "1")
                .atLeast("15")
                .candidate("a", "15", "15", "16")
                .candidate("b", "14", "15", "16")
                .candidate("c", "15", "15", "14.999999")
                .ranked();
        assertThat(ranking.passed()).extracting(CandidateId::value).containsExactly("a", "b");
        assertThat(because(ranking, "b")).containsExactly("as-many-as-cut-off {needed=15, total=15}");
        assertThat(because(ranking, "c")).containsExactly("fewer-than-cut-off {needed=15, total=44999999/3000000}");
    }

    @Test
    void equals_below_the_cut_off_need_no_decision_though_they_stand_across_the_quota_s_edge() {
        var ranking = ARanking.of(2, Level.DISTRICT)
                .mean("plan", "1")
                .moreThan("15")
                .chair()
                .candidate("a", "16")
                .candidate("b", "12")
                .candidate("c", "12")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 a 16 PASSED", "2 b 12 NOT_PASSED", "2 c 12 NOT_PASSED");
        assertThat(ranking.undecided()).isEmpty();
        assertThat(because(ranking, "a"))
                .containsExactly("more-than-cut-off {needed=15, total=16}", "within-quota {places=2}");
        assertThat(because(ranking, "b")).containsExactly("not-more-than-cut-off {needed=15, total=12}");
    }

    @Test
    void equals_above_the_cut_off_and_across_the_edge_need_one() {
        var ranking = ARanking.of(1, Level.DISTRICT)
                .mean("plan", "1")
                .moreThan("15")
                .candidate("a", "16")
                .candidate("b", "16")
                .candidate("c", "15")
                .ranked();
        assertThat(ranking.undecided()).containsExactly(Set.of(new CandidateId("a"), new CandidateId("b")));
        assertThat(because(ranking, "a"))
                .containsExactly("more-than-cut-off {needed=15, total=16}", "equal-across-quota {equals=2, left=1}");
    }

    @Test
    void whoever_is_above_the_cut_off_and_outside_the_quota_is_out_by_the_quota() {
        var ranking = ARanking.of(1, Level.DISTRICT)
                .mean("plan", "1")
                .moreThan("15")
                .candidate("a", "17")
                .candidate("b", "16")
                .ranked();
        assertThat(because(ranking, "b"))
                .containsExactly("more-than-cut-off {needed=15, total=16}", "quota-full {better=1, places=1}");
    }

    @Test
    void another_cut_off_makes_another_digest() {
        assertThat(moreThan15().inputs().figuresDigest())
                .isNotEqualTo(ARanking.withoutQuota(Level.REGION)
                        .mean("plan", "1")
                        .atLeast("15")
                        .inputs()
                        .figuresDigest())
                .isNotEqualTo(ARanking.withoutQuota(Level.REGION)
                        .mean("plan", "1")
                        .moreThan("14")
                        .inputs()
                        .figuresDigest());
    }

    @Test
    void where_neither_quota_nor_cut_off_stands_nothing_is_decided() {
        assertThatThrownBy(() -> new Passing(Level.REGION, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
