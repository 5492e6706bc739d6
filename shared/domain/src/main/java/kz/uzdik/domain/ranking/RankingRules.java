package kz.uzdik.domain.ranking;

import java.util.List;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.CriterionId;

/**
 * How one step ranks: what counts, how many go on, and what decides between equals.
 *
 * @param criteria everything that gives figures, those for ties only included
 * @param passing who goes on, and within which areas places are counted
 * @param tieBreaks what decides between equal totals, in this order
 */
public record RankingRules(List<Criterion> criteria, Passing passing, List<TieBreak> tieBreaks) {
    public RankingRules {
        criteria = List.copyOf(criteria);
        tieBreaks = List.copyOf(tieBreaks);
    }

    /** One link of the chain that decides between equal totals (2020 p12; p3 and p4 for the chair). */
    public sealed interface TieBreak {
        /** Who has more, or less, by this criterion comes first. */
        record ByCriterion(CriterionId criterion, Prefer prefer) implements TieBreak {}

        /** The chair's casting vote, recorded with its reason. Nothing comes after it. */
        record ByChair() implements TieBreak {}
    }

    /** Which figure comes first. */
    public enum Prefer {
        MORE,
        LESS
    }

    /** Whether the chair may decide what the chain leaves equal. */
    public boolean chairDecides() {
        return tieBreaks.stream().anyMatch(link -> link instanceof TieBreak.ByChair);
    }
}
