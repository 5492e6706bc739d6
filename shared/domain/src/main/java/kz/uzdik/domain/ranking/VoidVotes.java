package kz.uzdik.domain.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Figure;
import kz.uzdik.domain.scoring.Points;

/**
 * What becomes of a member's votes who named more candidates than allowed (2022 p20; reconstructed). Filing and the seal
 * refuse it; only a sheet filed in the very moment of the seal can bring it about, and then nothing can be mended any
 * more: none of that member's votes counts, and the ranking says so.
 *
 * @param figures with nothing in the place of what does not count
 * @param notes whose votes do not count
 */
record VoidVotes(List<Figure> figures, List<Reason> notes) {

    /** A member's votes on one criterion. */
    private record Ballot(CriterionId criterion, String from) {
        static Ballot of(Figure figure) {
            return new Ballot(figure.criterion(), figure.from());
        }
    }

    static VoidVotes among(List<Figure> figures, List<Criterion> criteria) {
        List<Reason> notes = new ArrayList<>();
        Set<Ballot> tooMany = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (criterion.source() instanceof Source.Votes(var each)) {
                named(figures, criterion.id()).forEach((from, named) -> {
                    if (named.compareTo(Points.of(each)) > 0) {
                        tooMany.add(new Ballot(criterion.id(), from));
                        notes.add(note(criterion, from, named, each));
                    }
                });
            }
        }
        return new VoidVotes(
                figures.stream()
                        .map(figure -> tooMany.contains(Ballot.of(figure)) ? withoutPoints(figure) : figure)
                        .toList(),
                notes);
    }

    private static Map<String, Points> named(List<Figure> figures, CriterionId criterion) {
        return figures.stream()
                .filter(figure -> figure.criterion().equals(criterion))
                .collect(Collectors.toMap(Figure::from, Figure::points, Points::plus, TreeMap::new));
    }

    private static Figure withoutPoints(Figure figure) {
        return new Figure(figure.candidate(), figure.criterion(), Points.ZERO, figure.from());
    }

    private static Reason note(Criterion criterion, String from, Points named, int each) {
        return Reason.of(
                RankingReason.VOTES_VOID,
                criterion.paragraph(),
                "criterion",
                criterion.id().value(),
                "member",
                from.replaceFirst("member:", ""),
                "named",
                named.toString(),
                "most",
                String.valueOf(each));
    }
}
