package kz.uzdik.domain.poll;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.scoring.Criterion.Bounds;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Kato;

/**
 * How answers become a figure (2020 p14.3; the way is reconstructed): the mean answer to each question by those who
 * could say, the mean of these means, and its place between the worst and the best answer as the same place between the
 * criterion's least and most points. Exact, without rounding.
 */
public final class PollFigure {
    private PollFigure() {}

    /** The figure for the akim of a district; empty when the poll gives none. */
    public static Optional<Points> of(PollResults results, Kato district, Bounds bounds) {
        PollPlan plan = results.poll().plan();
        return results.districts()
                .getOrDefault(district, Optional.empty())
                .filter(counts -> counts.ballots() >= Math.max(plan.k(), plan.minimum()))
                .flatMap(counts -> points(counts, bounds))
                .or(() -> plan.belowMinimum() == BelowMinimum.LEAST_POINTS
                                && results.districts().containsKey(district)
                        ? Optional.of(bounds.minimum())
                        : Optional.empty());
    }

    private static Optional<Points> points(AnswerCounts counts, Bounds bounds) {
        List<Points> means = counts.rows().stream()
                .map(PollFigure::mean)
                .flatMap(Optional::stream)
                .toList();
        if (means.isEmpty()) {
            return Optional.empty();
        }
        Points mean = means.stream().reduce(Points.ZERO, Points::plus).dividedBy(means.size());
        Points share = mean.minus(Points.of(Question.LEAST)).dividedBy(Question.MOST - Question.LEAST);
        return Optional.of(bounds.minimum().plus(share.times(bounds.maximum().minus(bounds.minimum()))));
    }

    // Of a question that nobody could answer there is no mean.
    private static Optional<Points> mean(List<Long> row) {
        long said = 0;
        long sum = 0;
        for (int answer = Question.LEAST; answer <= Question.MOST; answer++) {
            said += row.get(answer);
            sum += answer * row.get(answer);
        }
        return said == 0
                ? Optional.empty()
                : Optional.of(new Points(BigInteger.valueOf(sum), BigInteger.valueOf(said)));
    }
}
