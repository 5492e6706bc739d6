package kz.uzdik.domain.ranking;

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
 */
public record TieDecision(List<CandidateId> order, String figuresDigest, String reason) {
    public TieDecision {
        order = List.copyOf(order);
    }

    public Set<CandidateId> tied() {
        return Set.copyOf(order);
    }
}
