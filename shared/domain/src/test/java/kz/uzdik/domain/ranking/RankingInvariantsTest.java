package kz.uzdik.domain.ranking;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.uzdik.domain.ranking.Placing.Verdict;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Figure;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.Test;

/** What holds of every ranking, tried on thousands of random ones with many ties. */
class RankingInvariantsTest {
    private static final int CASES = 500;

    private final RandomRankings random = new RandomRankings(2020);

    @Test
    void a_second_way_of_ranking_comes_to_the_same() {
        everywhere(4 * CASES, inputs -> {
            Ranking ranking = ranked(inputs);
            NaiveRanking naive = new NaiveRanking(inputs);
            assertThat(ranking.areas().stream()
                            .flatMap(area -> area.placings().stream()
                                    .map(placing -> area.area() + " " + placing.place() + " " + placing.candidate()
                                            + " " + placing.verdict()))
                            .collect(toSet()))
                    .isEqualTo(naive.lines());
        });
    }

    @Test
    void totals_are_conserved() {
        everywhere(inputs -> {
            NaiveRanking naive = new NaiveRanking(inputs);
            ranked(inputs).placings().forEach(placing -> {
                Points total = new Points(naive.total(placing.candidate()), NaiveRanking.unit());
                assertThat(placing.tally().total()).isEqualTo(total);
                assertThat(placing.tally().shares().stream()
                                .map(Tally.Share::weighted)
                                .reduce(Points.ZERO, Points::plus))
                        .isEqualTo(total);
            });
        });
    }

    @Test
    void the_order_of_entrants_and_figures_never_matters() {
        everywhere(inputs -> {
            var shuffled = new RankingInputs(
                    inputs.rules(),
                    random.shuffled(inputs.entrants()),
                    random.shuffled(inputs.figures()),
                    inputs.decisions());
            assertThat(ranked(shuffled)).isEqualTo(ranked(inputs));
            assertThat(shuffled.digest()).isEqualTo(inputs.digest());
        });
    }

    @Test
    void a_figure_given_twice_by_one_person_leaves_the_digest_free_of_their_order() {
        var figure = new Figure(new CandidateId("a"), new CriterionId("plan"), Points.of(1), "member:1");
        var other = new Figure(new CandidateId("a"), new CriterionId("plan"), Points.of(2), "member:1");
        var rules = ARanking.threeOfADistrict().inputs().rules();
        assertThat(new RankingInputs(rules, List.of(), List.of(figure, other), List.of()).digest())
                .isEqualTo(new RankingInputs(rules, List.of(), List.of(other, figure), List.of()).digest());
    }

    @Test
    void more_points_never_lower_a_place() {
        everywhere(inputs -> {
            if (inputs.entrants().isEmpty() || !inputs.decisions().isEmpty()) {
                return;
            }
            CandidateId lucky = inputs.entrants()
                    .get(random.below(inputs.entrants().size()))
                    .candidate();
            List<Figure> more = new ArrayList<>(inputs.figures());
            more.replaceAll(figure -> figure.candidate().equals(lucky)
                            && !List.of("complaints", "vote")
                                    .contains(figure.criterion().value())
                    ? new Figure(
                            lucky, figure.criterion(), figure.points().plus(Points.of(random.below(2))), figure.from())
                    : figure);
            var after = ranked(new RankingInputs(inputs.rules(), inputs.entrants(), more, List.of()));
            var before = ARanking.placing(ranked(inputs), lucky.value());
            assertThat(ARanking.placing(after, lucky.value()).place()).isLessThanOrEqualTo(before.place());
        });
    }

    @Test
    void no_area_exceeds_its_quota_and_none_that_is_decided_leaves_a_place_empty() {
        everywhere(inputs -> ranked(inputs).areas().forEach(area -> {
            int places = NaiveRanking.places(inputs);
            NaiveRanking naive = new NaiveRanking(inputs);
            long passed = count(area, Verdict.PASSED);
            assertThat(passed).isLessThanOrEqualTo(places);
            if (count(area, Verdict.UNDECIDED) == 0) {
                long enough = area.placings().stream()
                        .filter(placing -> naive.isEnough(placing.candidate()))
                        .count();
                assertThat(passed).isEqualTo(Math.min(places, enough));
            }
        }));
    }

    @Test
    void undecided_are_exactly_the_equals_across_the_edge() {
        everywhere(inputs -> ranked(inputs).areas().forEach(area -> {
            int places = NaiveRanking.places(inputs);
            NaiveRanking naive = new NaiveRanking(inputs);
            area.placings().forEach(placing -> {
                long sharing = area.placings().stream()
                        .filter(other -> other.place() == placing.place())
                        .count();
                boolean across = placing.place() <= places && placing.place() - 1 + sharing > places;
                assertThat(placing.verdict() == Verdict.UNDECIDED)
                        .isEqualTo(across && naive.isEnough(placing.candidate()));
            });
        }));
    }

    @Test
    void nobody_below_the_cut_off_passes_and_nobody_passes_over_a_better_one() {
        everywhere(inputs -> ranked(inputs).areas().forEach(area -> {
            NaiveRanking naive = new NaiveRanking(inputs);
            int worst = 0;
            for (Placing placing : area.placings()) {
                assertThat(naive.isEnough(placing.candidate()) || placing.verdict() == Verdict.NOT_PASSED)
                        .isTrue();
                // Passed, then undecided, then not passed: the verdicts never go back up on the way down.
                int rank = List.of(Verdict.PASSED, Verdict.UNDECIDED, Verdict.NOT_PASSED)
                        .indexOf(placing.verdict());
                assertThat(rank).isGreaterThanOrEqualTo(worst);
                worst = rank;
            }
        }));
    }

    @Test
    void it_is_the_same_whether_those_below_the_cut_off_stood_in_the_ranking_or_not() {
        everywhere(inputs -> {
            // Without those below, a member may no longer have named too many.
            boolean isVoid = ranked(inputs).notes().stream().anyMatch(note -> note.code() == RankingReason.VOTES_VOID);
            if (isVoid || !inputs.decisions().isEmpty()) {
                return;
            }
            NaiveRanking naive = new NaiveRanking(inputs);
            Predicate<CandidateId> enough = naive::isEnough;
            var without = new RankingInputs(
                    inputs.rules(),
                    inputs.entrants().stream()
                            .filter(entrant -> enough.test(entrant.candidate()))
                            .toList(),
                    inputs.figures().stream()
                            .filter(figure -> enough.test(figure.candidate()))
                            .toList(),
                    List.of());
            assertThat(ranked(without).passed()).isEqualTo(ranked(inputs).passed());
            assertThat(ranked(without).undecided()).isEqualTo(ranked(inputs).undecided());
        });
    }

    @Test
    void every_verdict_says_what_it_rests_on() {
        everywhere(inputs -> ranked(inputs).placings().forEach(placing -> {
            NaiveRanking naive = new NaiveRanking(inputs);
            Passing passing = inputs.rules().passing();
            int expected = naive.isEnough(placing.candidate())
                    ? (passing.cutOff().isPresent() ? 1 : 0) + (passing.quota().isPresent() ? 1 : 0)
                    : 1;
            assertThat(placing.because()).hasSize(expected);
        }));
    }

    @Test
    void everybody_but_a_lone_one_is_told_what_decides_towards_the_neighbours() {
        everywhere(inputs -> ranked(inputs).areas().forEach(area -> {
            List<Placing> placings = area.placings();
            for (int i = 0; i < placings.size(); i++) {
                assertThat(placings.get(i).ahead().isPresent()).isEqualTo(i + 1 < placings.size());
                assertThat(placings.get(i).behind().isPresent()).isEqualTo(i > 0);
                if (i > 0) {
                    neighbours(placings.get(i - 1), placings.get(i));
                }
            }
        }));
    }

    // Both are told the same; and nothing decides exactly where two share a place.
    private static void neighbours(Placing better, Placing worse) {
        var ahead = better.ahead().orElseThrow();
        var behind = worse.behind().orElseThrow();
        assertThat(ahead.other()).isEqualTo(worse.candidate());
        assertThat(behind.other()).isEqualTo(better.candidate());
        assertThat(ahead.by()).isEqualTo(behind.by());
        assertThat(ahead.by() instanceof Decider.Nothing).isEqualTo(better.place() == worse.place());
        if (ahead.by() instanceof Decider.ByPoints(var difference)) {
            assertThat(difference).isGreaterThan(Points.ZERO);
            assertThat(worse.tally().total().plus(difference))
                    .isEqualTo(better.tally().total());
        } else {
            assertThat(better.tally().total()).isEqualTo(worse.tally().total());
        }
    }

    private static long count(Ranking.InArea area, Verdict verdict) {
        return area.placings().stream()
                .filter(placing -> placing.verdict() == verdict)
                .count();
    }

    private void everywhere(Consumer<RankingInputs> holds) {
        everywhere(CASES, holds);
    }

    private void everywhere(int cases, Consumer<RankingInputs> holds) {
        int seen = 0;
        for (int i = 0; i < cases; i++) {
            RankingInputs inputs = random.next();
            holds.accept(inputs);
            seen += inputs.entrants().size();
        }
        assertThat(seen).isGreaterThan(cases);
    }

    private static Ranking ranked(RankingInputs inputs) {
        return ((RankingRule.Result.Ranked) RankingRule.rank(inputs)).ranking();
    }
}
