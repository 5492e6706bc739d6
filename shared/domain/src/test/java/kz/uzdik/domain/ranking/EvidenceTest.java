package kz.uzdik.domain.ranking;

import static kz.uzdik.domain.ranking.ARanking.lines;
import static kz.uzdik.domain.ranking.ARanking.placing;
import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;

/** Evidence is counted item by item, up to the most there can be (2020 p14.2, p15); a stated number counts as it is. */
class EvidenceTest {
    @Test
    void each_item_counts_up_to_the_most_and_all_of_them_are_told() {
        var ranking = ARanking.of(1, Level.REGION)
                .evidence("receptions", "2", "5")
                .entrant("a", "314851000")
                .figures("a", "receptions", "2", "2", "2", "2")
                .entrant("b", "314851000")
                .figures("b", "receptions", "2", "2")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 a 5 PASSED", "2 b 4 NOT_PASSED");
        var share = placing(ranking, "a").tally().shares().getFirst();
        assertThat(share.figures()).isEqualTo(4);
        assertThat(share.votes()).isEmpty();
    }

    @Test
    void where_nothing_is_listed_it_is_nothing_and_no_problem() {
        var ranking = ARanking.of(1, Level.REGION)
                .evidence("receptions", "2", "5")
                .entrant("a", "314851000")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 a 0 PASSED");
        assertThat(placing(ranking, "a").tally().shares())
                .singleElement()
                .satisfies(share -> assertThat(share.figures()).isZero());
        assertThat(ranking.notes()).isEmpty();
    }

    @Test
    void a_stated_number_counts_with_its_weight_and_one_that_is_missing_is_noted() {
        var ranking = ARanking.of(1, Level.REGION)
                .fact("jobs", "0.1")
                .entrant("a", "314851000")
                .figures("a", "jobs", "137")
                .entrant("b", "314851000")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 a 13.7 PASSED", "2 b 0 NOT_PASSED");
        assertThat(ranking.notes())
                .extracting(note -> note.code() + " " + note.values().get("candidate"))
                .containsExactly("FACT_NOT_STATED b");
    }
}
