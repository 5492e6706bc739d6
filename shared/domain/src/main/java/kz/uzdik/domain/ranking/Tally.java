package kz.uzdik.domain.ranking;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/**
 * What one candidate's figures come to.
 *
 * @param total the sum of all weighted shares, exact
 * @param shares each criterion that has a figure, in the order of the rules
 */
public record Tally(CandidateId candidate, Points total, List<Share> shares) {
    public Tally {
        shares = List.copyOf(shares);
    }

    /**
     * One criterion's part.
     *
     * @param combined all its figures as one
     * @param weighted the combined figure times the criterion's weight
     * @param figures how many figures were combined; of evidence, how many items were counted
     * @param votes of a vote every figure by itself, by who gave it; empty otherwise
     */
    public record Share(CriterionId criterion, Points combined, Points weighted, int figures, List<Vote> votes) {
        public Share {
            votes = List.copyOf(votes);
        }
    }

    /**
     * Whether one member named the candidate (2022 p20).
     *
     * @param from as in {@link kz.uzdik.domain.scoring.Figure}: {@code member:4}
     * @param points one for a named candidate, nothing otherwise
     */
    public record Vote(String from, Points points) {}

    /** The same without who voted how. */
    Tally withoutVotes() {
        return new Tally(
                candidate,
                total,
                shares.stream()
                        .map(share -> new Share(
                                share.criterion(), share.combined(), share.weighted(), share.figures(), List.of()))
                        .toList());
    }

    Points combined(CriterionId criterion) {
        return shares.stream()
                .filter(share -> share.criterion().equals(criterion))
                .map(Share::combined)
                .findFirst()
                .orElse(Points.ZERO);
    }

    static Map<CandidateId, Tally> byCandidate(List<Tally> tallies) {
        return tallies.stream().collect(java.util.stream.Collectors.toMap(Tally::candidate, tally -> tally));
    }
}
