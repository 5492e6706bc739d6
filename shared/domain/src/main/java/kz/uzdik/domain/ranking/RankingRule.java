package kz.uzdik.domain.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.ranking.Placing.Next;
import kz.uzdik.domain.ranking.Placing.Verdict;
import kz.uzdik.domain.territory.Area;

/**
 * Ranks candidates within each area of the quota's level (2020 p12, p16, p20, p21): by total, then by the chain, then
 * by the chair's recorded decision. Equals at the quota's edge are undecided; nobody is ever dropped in silence.
 */
public final class RankingRule {
    private RankingRule() {}

    /** What came of a ranking. */
    public sealed interface Result {
        record Ranked(Ranking ranking) implements Result {}

        /** It cannot be made; every problem is listed. */
        record NotRanked(List<Reason> problems) implements Result {}
    }

    public static Result rank(RankingInputs inputs) {
        var tallied = TallyRule.tally(inputs.rules(), inputs.entrants(), inputs.figures());
        if (!tallied.problems().isEmpty()) {
            return new Result.NotRanked(tallied.problems());
        }
        Map<Area, List<Tally>> byArea = new TreeMap<>();
        var tallies = Tally.byCandidate(tallied.tallies());
        for (Entrant entrant : inputs.entrants()) {
            byArea.computeIfAbsent(entrant.unit().area(inputs.rules().quota().level()), area -> new ArrayList<>())
                    .add(tallies.get(entrant.candidate()));
        }
        TieBreaking ties = new TieBreaking(inputs);
        List<Ranking.InArea> areas = byArea.entrySet().stream()
                .map(entry -> new Ranking.InArea(
                        entry.getKey(),
                        place(entry.getValue(), ties, inputs.rules().quota().places())))
                .toList();
        return new Result.Ranked(new Ranking(areas, tallied.notes(), inputs.figuresDigest(), inputs.digest()));
    }

    private static List<Placing> place(List<Tally> tallies, TieBreaking ties, int quota) {
        List<List<Tally>> groups = groups(tallies, ties);
        List<Tally> ordered = groups.stream().flatMap(List::stream).toList();
        List<Placing> placings = new ArrayList<>();
        int above = 0;
        for (List<Tally> group : groups) {
            Verdict verdict = verdict(above, group.size(), quota);
            for (Tally tally : group) {
                int i = placings.size();
                Optional<Next> ahead = i + 1 < ordered.size()
                        ? Optional.of(new Next(ordered.get(i + 1).candidate(), ties.decider(tally, ordered.get(i + 1))))
                        : Optional.empty();
                Optional<Next> behind = i > 0
                        ? Optional.of(new Next(ordered.get(i - 1).candidate(), ties.decider(ordered.get(i - 1), tally)))
                        : Optional.empty();
                placings.add(new Placing(above + 1, tally, verdict, ahead, behind));
            }
            above += group.size();
        }
        return placings;
    }

    // Groups of candidates nothing decides between, best first; within a group by id, which means nothing.
    private static List<List<Tally>> groups(List<Tally> tallies, TieBreaking ties) {
        return tallies.stream()
                .sorted(Comparator.comparing(Tally::candidate))
                .collect(Collectors.groupingBy(ties::rankKey, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(equals -> ties.split(equals).stream())
                .toList();
    }

    private static Verdict verdict(int above, int size, int quota) {
        if (above + size <= quota) {
            return Verdict.PASSED;
        }
        return above >= quota ? Verdict.NOT_PASSED : Verdict.UNDECIDED;
    }
}
