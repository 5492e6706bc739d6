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
import kz.uzdik.domain.ranking.TieBreaking.Group;
import kz.uzdik.domain.territory.Area;

/**
 * Ranks candidates within each area they are counted in (2020 p12, p16, p20, p21; 2022 p15, p17): by total, then by the chain, then
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
            byArea.computeIfAbsent(inputs.rules().passing().areaOf(entrant), area -> new ArrayList<>())
                    .add(tallies.get(entrant.candidate()));
        }
        RankingInputs.Digests digests = inputs.digests();
        TieBreaking ties = new TieBreaking(inputs, digests.figures());
        List<Ranking.InArea> areas = byArea.entrySet().stream()
                .map(entry -> new Ranking.InArea(
                        entry.getKey(),
                        place(entry.getValue(), ties, inputs.rules().passing())))
                .toList();
        return new Result.Ranked(new Ranking(areas, tallied.notes(), digests.figures(), digests.all()));
    }

    private static List<Placing> place(List<Tally> tallies, TieBreaking ties, Passing passing) {
        List<Group> groups = groups(tallies, ties);
        List<Tally> ordered =
                groups.stream().flatMap(group -> group.members().stream()).toList();
        List<Decider> between = between(groups, ties);
        List<Placing> placings = new ArrayList<>();
        int above = 0;
        for (Group group : groups) {
            var decided = new PassingRule(above, group.members().size(), group.total()).decide(passing);
            for (Tally tally : group.members()) {
                int i = placings.size();
                Optional<Next> ahead = i + 1 < ordered.size()
                        ? Optional.of(new Next(ordered.get(i + 1).candidate(), between.get(i)))
                        : Optional.empty();
                Optional<Next> behind = i > 0
                        ? Optional.of(new Next(ordered.get(i - 1).candidate(), between.get(i - 1)))
                        : Optional.empty();
                placings.add(new Placing(above + 1, tally, decided.verdict(), decided.because(), ahead, behind));
            }
            above += group.members().size();
        }
        return placings;
    }

    // What decides between each candidate and the next: one fewer than there are candidates.
    private static List<Decider> between(List<Group> groups, TieBreaking ties) {
        List<Decider> between = new ArrayList<>();
        Optional<Tally> before = Optional.empty();
        for (Group group : groups) {
            for (Tally tally : group.members()) {
                before.ifPresent(better -> between.add(ties.decider(better, tally, group.decidedBy())));
                before = Optional.of(tally);
            }
        }
        return between;
    }

    // Groups of candidates nothing decides between, best first; within a group by id, which means nothing.
    private static List<Group> groups(List<Tally> tallies, TieBreaking ties) {
        return tallies.stream()
                .sorted(Comparator.comparing(Tally::candidate))
                .collect(Collectors.groupingBy(ties::rankKey, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(equals -> ties.split(equals).stream())
                .toList();
    }
}
