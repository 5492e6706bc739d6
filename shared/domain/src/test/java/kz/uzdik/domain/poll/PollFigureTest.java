package kz.uzdik.domain.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.scoring.Criterion.Bounds;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

class PollFigureTest {
    private static final Bounds BOUNDS = new Bounds(Points.of(1), Points.of(5), Points.ZERO);

    private static PollResults results(BelowMinimum below, Map<Kato, Optional<AnswerCounts>> districts) {
        PollPlan plan = PollSamples.plan();
        var other =
                new PollPlan(plan.id(), "akim", false, plan.questions(), plan.districts(), plan.times(), 20, 30, below);
        return new PollResults(PollSamples.frozen(other, PollSamples.roll()), districts);
    }

    private static Optional<Points> figure(BelowMinimum below, AnswerCounts counts) {
        return PollFigure.of(results(below, Map.of(PollSamples.LARGE, Optional.of(counts))), PollSamples.LARGE, BOUNDS);
    }

    @Test
    void it_is_the_exact_mean_of_the_questions_means_without_those_who_cannot_say() {
        var counts = new AnswerCounts(List.of(List.of(27L, 0L, 0L, 1L, 2L, 0L), List.of(0L, 0L, 0L, 0L, 0L, 30L)));
        // (11/3 + 5) / 2 = 13/3, which is its own place between 1 and 5.
        assertThat(figure(BelowMinimum.NO_FIGURE, counts))
                .contains(new Points(BigInteger.valueOf(13), BigInteger.valueOf(3)));
    }

    @Test
    void a_question_nobody_could_answer_has_no_mean_and_a_poll_of_such_questions_no_figure() {
        List<Long> nobody = List.of(30L, 0L, 0L, 0L, 0L, 0L);
        var one = new AnswerCounts(List.of(nobody, List.of(0L, 30L, 0L, 0L, 0L, 0L)));
        assertThat(figure(BelowMinimum.NO_FIGURE, one)).contains(Points.of(1));
        assertThat(figure(BelowMinimum.NO_FIGURE, new AnswerCounts(List.of(nobody, nobody))))
                .isEmpty();
    }

    @Test
    void with_fewer_than_the_minimum_the_poll_says_what_holds() {
        var few = APoll.counts(29);
        assertThat(figure(BelowMinimum.NO_FIGURE, few)).isEmpty();
        assertThat(figure(BelowMinimum.LEAST_POINTS, few)).contains(Points.of(1));
        var withheld = results(BelowMinimum.LEAST_POINTS, Map.of(PollSamples.LARGE, Optional.empty()));
        assertThat(PollFigure.of(withheld, PollSamples.LARGE, BOUNDS)).contains(Points.of(1));
        assertThat(PollFigure.of(withheld, PollSamples.SMALL, BOUNDS))
                .as("annulled")
                .isEmpty();
    }
}
