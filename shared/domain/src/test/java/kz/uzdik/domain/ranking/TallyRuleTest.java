package kz.uzdik.domain.ranking;

import static kz.uzdik.domain.ranking.ARanking.lines;
import static kz.uzdik.domain.ranking.RankingReason.FIGURE_MISSING;
import static kz.uzdik.domain.ranking.RankingReason.FIGURE_OF_NOBODY;
import static kz.uzdik.domain.ranking.RankingReason.POLL_WITHOUT_FIGURE;
import static kz.uzdik.domain.ranking.RankingReason.UNEQUAL_NUMBERS_OF_SHEETS;
import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;

/** Nothing is passed over in silence: what is missing or strange stops the ranking or is noted in it. */
class TallyRuleTest {
    @Test
    void a_missing_figure_is_a_problem_that_names_candidate_and_criterion() {
        var problems = regional().candidate("a", "5").entrant("b", "314851000").problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(FIGURE_MISSING);
            assertThat(problem.values()).containsEntry("candidate", "b").containsEntry("criterion", "plan");
            assertThat(problem.paragraph()).hasToString("p12");
        });
    }

    @Test
    void a_figure_for_somebody_who_is_not_ranked_is_a_problem() {
        assertThat(regional().candidate("a", "5").figures("x", "plan", "5").problems())
                .extracting(Reason::code)
                .containsExactly(FIGURE_OF_NOBODY);
    }

    @Test
    void a_figure_for_a_criterion_nobody_asked_for_is_a_problem() {
        assertThat(regional().candidate("a", "5").figures("a", "beauty", "5").problems())
                .extracting(Reason::code)
                .containsExactly(FIGURE_OF_NOBODY);
    }

    @Test
    void sums_over_unequal_numbers_of_sheets_are_refused() {
        var problems = ARanking.of(1, Level.REGION)
                .sum("plan", "1")
                .candidate("a", "5", "5")
                .candidate("b", "5")
                .problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(UNEQUAL_NUMBERS_OF_SHEETS);
            assertThat(problem.values()).containsEntry("criterion", "plan");
        });
    }

    @Test
    void sums_over_equal_numbers_of_sheets_count() {
        assertThat(lines(ARanking.of(1, Level.REGION)
                        .sum("plan", "1")
                        .candidate("a", "5", "2")
                        .candidate("b", "4", "4")
                        .ranked()))
                .containsExactly("1 b 8 PASSED", "2 a 7 NOT_PASSED");
    }

    @Test
    void a_poll_that_gave_nobody_a_figure_is_noted_and_counts_for_nothing() {
        var ranking = regional().poll("residents", "10").candidate("a", "5").ranked();
        assertThat(lines(ranking)).containsExactly("1 a 5 PASSED");
        assertThat(ranking.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(POLL_WITHOUT_FIGURE);
            assertThat(note.values()).containsEntry("criterion", "residents");
        });
    }

    @Test
    void a_poll_that_gave_figures_counts_and_is_not_noted() {
        var ranking = regional()
                .poll("residents", "10")
                .candidate("a", "5")
                .figures("a", "residents", "0.5")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 a 10 PASSED");
        assertThat(ranking.notes()).isEmpty();
    }

    @Test
    void a_poll_without_a_figure_for_one_of_them_is_noted_with_whom() {
        var ranking = regional()
                .poll("residents", "10")
                .candidate("a", "5")
                .candidate("b", "5")
                .figures("b", "residents", "0")
                .ranked();
        assertThat(ranking.notes())
                .extracting(note -> note.values().get("candidate"))
                .containsExactly("a");
    }

    @Test
    void all_problems_are_told_at_once() {
        var problems = regional()
                .sum("visits", "1")
                .candidate("a")
                .candidate("b", "5")
                .figures("a", "visits", "1", "2")
                .figures("b", "visits", "1")
                .figures("x", "plan", "1")
                .problems();
        assertThat(problems)
                .extracting(Reason::code)
                .containsExactlyInAnyOrder(FIGURE_MISSING, FIGURE_OF_NOBODY, UNEQUAL_NUMBERS_OF_SHEETS);
    }

    private static ARanking regional() {
        return ARanking.of(1, Level.REGION).mean("plan", "1");
    }
}
