package kz.uzdik.domain.ranking;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.territory.Area;

/**
 * A finished ranking: every area's placings, each with its reason.
 *
 * @param areas ordered by area code
 * @param notes who takes no place any more, then what gave no figure although the rules foresee one
 * @param figuresDigest digest of rules, entrants and figures
 * @param inputsDigest digest of all inputs, tie decisions included; the same inputs give the same ranking
 */
public record Ranking(List<InArea> areas, List<Reason> notes, String figuresDigest, String inputsDigest) {
    public Ranking {
        areas = List.copyOf(areas);
        notes = List.copyOf(notes);
    }

    /** One area's candidates, best first. */
    public record InArea(Area area, List<Placing> placings) {
        public InArea {
            placings = List.copyOf(placings);
        }
    }

    public Stream<Placing> placings() {
        return areas.stream().flatMap(area -> area.placings().stream());
    }

    /** The same without who voted how on these candidates: a member does not read it of whom they stand back from. */
    public Ranking withoutVotesOn(Predicate<CandidateId> hidden) {
        return new Ranking(
                areas.stream()
                        .map(area -> new InArea(
                                area.area(),
                                area.placings().stream()
                                        .map(placing ->
                                                hidden.test(placing.candidate()) ? placing.withoutVotes() : placing)
                                        .toList()))
                        .toList(),
                notes,
                figuresDigest,
                inputsDigest);
    }

    /** The same, saying who takes no place in it and why; they come before its other notes. */
    public Ranking without(List<Reason> left) {
        return new Ranking(areas, Stream.concat(left.stream(), notes.stream()).toList(), figuresDigest, inputsDigest);
    }

    /** Who goes on, ordered by id. */
    public List<CandidateId> passed() {
        return placings()
                .filter(placing -> placing.verdict() == Placing.Verdict.PASSED)
                .map(Placing::candidate)
                .sorted()
                .toList();
    }

    /** The sets of equals that stand across a quota's edge, each of which needs a decision. */
    public List<Set<CandidateId>> undecided() {
        return areas.stream()
                .map(area -> area.placings().stream()
                        .filter(placing -> placing.verdict() == Placing.Verdict.UNDECIDED)
                        .map(Placing::candidate)
                        .collect(Collectors.toUnmodifiableSet()))
                .filter(set -> !set.isEmpty())
                .toList();
    }
}
