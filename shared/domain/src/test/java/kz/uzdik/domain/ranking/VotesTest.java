package kz.uzdik.domain.ranking;

import static kz.uzdik.domain.ranking.ARanking.lines;
import static kz.uzdik.domain.ranking.ARanking.placing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;

/** The republican commission's vote (2022 p20), its way reconstructed: so many candidates a member names. */
class VotesTest {
    private static ARanking eachNamesTwo() {
        return ARanking.of(1, Level.REPUBLIC)
                .votes("vote", 2)
                .entrant("a", "710000000")
                .entrant("b", "750000000")
                .entrant("c", "790000000");
    }

    @Test
    void votes_are_added_up_though_a_member_who_stands_back_gives_none() {
        var ranking = eachNamesTwo()
                .vote("a", "vote", 1, "1")
                .vote("a", "vote", 2, "1")
                .vote("b", "vote", 1, "0")
                .vote("b", "vote", 2, "1")
                .vote("b", "vote", 3, "1")
                .vote("c", "vote", 1, "1")
                .vote("c", "vote", 2, "0")
                .vote("c", "vote", 3, "0")
                .vote("a", "vote", 4, "1")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 a 3 PASSED", "2 b 2 NOT_PASSED", "3 c 1 NOT_PASSED");
        assertThat(ranking.notes()).isEmpty();
    }

    @Test
    void the_ranking_shows_each_member_s_vote() {
        var ranking = eachNamesTwo()
                .vote("a", "vote", 1, "1")
                .vote("a", "vote", 2, "0")
                .vote("b", "vote", 2, "1")
                .vote("c", "vote", 2, "0")
                .ranked();
        assertThat(placing(ranking, "a").tally().shares().getFirst().votes())
                .extracting(vote -> vote.from() + " " + vote.points())
                .containsExactly("member:1 1", "member:2 0");
    }

    @Test
    void of_a_member_who_named_too_many_no_vote_counts_and_the_ranking_says_so() {
        var ranking = eachNamesTwo()
                .vote("a", "vote", 1, "1")
                .vote("b", "vote", 1, "1")
                .vote("c", "vote", 1, "1")
                .vote("c", "vote", 2, "1")
                .ranked();
        assertThat(lines(ranking)).containsExactly("1 c 1 PASSED", "2 a 0 NOT_PASSED", "2 b 0 NOT_PASSED");
        assertThat(ranking.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(RankingReason.VOTES_VOID);
            assertThat(note.values()).isEqualTo(Map.of("criterion", "vote", "member", "1", "named", "3", "most", "2"));
        });
    }

    @Test
    void a_candidate_nobody_voted_on_is_a_problem() {
        assertThat(eachNamesTwo()
                        .vote("a", "vote", 1, "1")
                        .vote("b", "vote", 1, "1")
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.values().get("candidate"))
                .containsExactly("FIGURE_MISSING c");
    }
}
