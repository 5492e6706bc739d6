package kz.uzdik.domain.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * The chair's casting vote between candidates the chain leaves equal (2020 p3, p4). It holds for exactly this set of
 * candidates and exactly the figures it was made on; on other figures it does not apply.
 *
 * @param order the tied candidates, the preferred first
 * @param figuresDigest digest of the figures the decision was made on
 * @param reason the chair's reason, in words, public
 * @param from who decided, as in {@link kz.uzdik.domain.scoring.Figure}: {@code member:1}; no name
 */
public record TieDecision(List<CandidateId> order, String figuresDigest, String reason, String from, Instant at) {
    public TieDecision {
        order = List.copyOf(order);
    }

    public Set<CandidateId> tied() {
        return Set.copyOf(order);
    }

    /** Whether another says the same, whenever it does. */
    public boolean sameAs(TieDecision other) {
        return order.equals(other.order)
                && figuresDigest.equals(other.figuresDigest)
                && reason.equals(other.reason)
                && from.equals(other.from);
    }
}
