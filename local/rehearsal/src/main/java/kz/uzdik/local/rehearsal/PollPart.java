package kz.uzdik.local.rehearsal;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.BelowMinimum;
import kz.uzdik.domain.poll.FrozenPoll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.Question;
import kz.uzdik.domain.scoring.Criterion.Bounds;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;

/**
 * Reads {@code polls}: what each poll came to in each unit, in the points of the criterion that asks it. A ranking reads
 * counts, not points; so the counts are written down that come to exactly these points.
 */
final class PollPart {
    private final Definition definition;

    PollPart(Definition definition) {
        this.definition = definition;
    }

    Map<String, PollResults> read(Fields root) {
        Map<String, PollResults> read = new TreeMap<>();
        root.optionalObject("polls").ifPresent(polls -> {
            for (String poll : polls.names()) {
                Fields units = polls.object(poll);
                Optional<Bounds> bounds = bounds(poll);
                if (bounds.isEmpty()) {
                    polls.problem(poll, FieldProblem.UNKNOWN_REFERENCE, "a poll that a criterion asks");
                } else {
                    read.put(poll, results(poll, units(units, bounds.get())));
                }
            }
        });
        return read;
    }

    private Optional<Bounds> bounds(String poll) {
        return definition.steps().stream()
                .flatMap(step -> step instanceof Step.Selection selection
                        ? selection.rules().criteria().stream()
                        : Stream.empty())
                .filter(criterion -> criterion.source().asked().equals(Optional.of(poll)))
                .map(criterion -> criterion.bounds())
                .findFirst();
    }

    private static Map<Kato, Optional<AnswerCounts>> units(Fields at, Bounds bounds) {
        Map<Kato, Optional<AnswerCounts>> counts = new HashMap<>();
        for (String unit : at.names()) {
            Optional<Points> points = at.optional(unit, CaseTypes.FIGURE);
            if (!Kato.isKato(unit)) {
                at.problem(unit, FieldProblem.BAD_FORMAT, "a KATO code of a region there is");
            } else if (points.isPresent() && isWithin(bounds, points.get())) {
                counts.put(new Kato(unit), Optional.of(comingTo(points.get(), bounds)));
            } else {
                at.problem(
                        unit, FieldProblem.OUT_OF_RANGE, "points from " + bounds.minimum() + " to " + bounds.maximum());
            }
        }
        return counts;
    }

    private static boolean isWithin(Bounds bounds, Points points) {
        return points.compareTo(bounds.minimum()) >= 0 && points.compareTo(bounds.maximum()) <= 0;
    }

    // One question that so many answered with the most and all others with the least.
    private static AnswerCounts comingTo(Points points, Bounds bounds) {
        Points range = bounds.maximum().minus(bounds.minimum());
        Points above = points.minus(bounds.minimum());
        if (range.equals(Points.ZERO)) {
            return new AnswerCounts(List.of(List.of(0L, 1L, 0L, 0L, 0L, 0L)));
        }
        Points share = new Points(
                above.numerator().multiply(range.denominator()),
                above.denominator().multiply(range.numerator()));
        BigInteger least = share.denominator().subtract(share.numerator());
        return new AnswerCounts(List.of(List.of(
                0L, least.longValueExact(), 0L, 0L, 0L, share.numerator().longValueExact())));
    }

    private static PollResults results(String poll, Map<Kato, Optional<AnswerCounts>> counts) {
        Instant never = Instant.EPOCH;
        var plan = new PollPlan(
                new PollId(Names.EDITION, poll),
                poll,
                false,
                List.<Question>of(),
                List.of(),
                new PollTimes(never, never, never),
                1,
                1,
                BelowMinimum.NO_FIGURE);
        return new PollResults(new FrozenPoll(plan, Map.of()), counts);
    }
}
