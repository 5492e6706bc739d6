package kz.uzdik.domain.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.ranking.RankingRules.Prefer;
import kz.uzdik.domain.ranking.RankingRules.TieBreak;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Points;

/** What decides between equal totals: the chain (2020 p12), then the chair (2020 p3, p4). */
final class TieBreaking {
    private final List<TieBreak.ByCriterion> chain;
    private final List<TieDecision> decisions;

    /** @param figures the digest of the inputs' figures */
    TieBreaking(RankingInputs inputs, String figures) {
        chain = inputs.rules().tieBreaks().stream()
                .filter(TieBreak.ByCriterion.class::isInstance)
                .map(TieBreak.ByCriterion.class::cast)
                .toList();
        decisions = inputs.rules().chairDecides()
                ? inputs.decisions().stream()
                        .filter(decision -> decision.figuresDigest().equals(figures))
                        .toList()
                : List.of();
    }

    /** Total and chain as one comparable key: the best is the smallest. */
    RankKey rankKey(Tally tally) {
        List<Points> links = new ArrayList<>();
        links.add(negated(tally.total()));
        for (TieBreak.ByCriterion link : chain) {
            Points figure = tally.combined(link.criterion());
            links.add(link.prefer() == Prefer.MORE ? negated(figure) : figure);
        }
        return new RankKey(links);
    }

    private static Points negated(Points points) {
        return Points.ZERO.minus(points);
    }

    /**
     * Candidates who share a place.
     *
     * @param decidedBy the decision that parted them from their equals; empty where none did
     */
    record Group(List<Tally> members, Optional<TieDecision> decidedBy) {
        /** What each of them has in all. */
        Points total() {
            return members.getFirst().total();
        }
    }

    /** Equals as the chair ordered them, each alone; undivided where no decision speaks of exactly this set. */
    List<Group> split(List<Tally> equals) {
        return decision(equals.stream().map(Tally::candidate).collect(Collectors.toSet()))
                .map(decision -> equals.stream()
                        .sorted(Comparator.comparingInt(
                                tally -> decision.order().indexOf(tally.candidate())))
                        .map(alone -> new Group(List.of(alone), Optional.of(decision)))
                        .toList())
                .orElseGet(() -> List.of(new Group(equals, Optional.empty())));
    }

    private Optional<TieDecision> decision(Set<CandidateId> tied) {
        return tied.size() < 2
                ? Optional.empty()
                // A later decision on the same set replaces an earlier one.
                : decisions.stream()
                        .filter(decision -> decision.tied().equals(tied))
                        .reduce((first, second) -> second);
    }

    /**
     * What puts {@code better} ahead of {@code worse}, its next neighbour.
     *
     * @param parted the decision that parted the worse from its equals
     */
    Decider decider(Tally better, Tally worse, Optional<TieDecision> parted) {
        if (!better.total().equals(worse.total())) {
            return new Decider.ByPoints(better.total().minus(worse.total()));
        }
        for (TieBreak.ByCriterion link : chain) {
            Points own = better.combined(link.criterion());
            Points others = worse.combined(link.criterion());
            if (!own.equals(others)) {
                return new Decider.ByCriterion(link.criterion(), own, others);
            }
        }
        return parted.<Decider>map(decision -> new Decider.ByChair(decision.reason()))
                .orElseGet(Decider.Nothing::new);
    }

    /** Compares link by link; equal only where the total and every link are equal. */
    record RankKey(List<Points> links) implements Comparable<RankKey> {
        @Override
        public int compareTo(RankKey other) {
            for (int i = 0; i < links.size(); i++) {
                int order = links.get(i).compareTo(other.links.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }
}
