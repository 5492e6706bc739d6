package kz.uzdik.domain.jury;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Conduct;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * Whether enough members are there (2020 p3: two thirds of the whole membership): asked when a sitting opens and again
 * whenever something is decided. The membership is the panel's, whoever stands back or is away.
 */
record QuorumRule(CommissionRule rule, Sitting sitting, Commission commission) {

    /** What speaks against deciding on these candidates while these members are there. */
    List<Reason> against(Set<PersonId> present, Collection<CandidateId> candidates) {
        Panel panel = sitting.panel();
        List<Reason> against = new ArrayList<>();
        present.stream()
                .filter(member -> panel.isSeated(member) && !commission.hasMember(member))
                .map(panel::number)
                .sorted()
                .forEach(number -> against.add(
                        Reason.of(JuryReason.NO_LONGER_APPOINTED, rule.paragraph(), "member", String.valueOf(number))));
        List<PersonId> counted = present.stream()
                .filter(panel::isSeated)
                .filter(commission::hasMember)
                .toList();
        int quorum = rule.quorum().of(panel.seated().size());
        int there = fewest(counted, candidates);
        if (there < quorum) {
            against.add(Reason.of(
                    JuryReason.NO_QUORUM,
                    rule.paragraph(),
                    "present",
                    String.valueOf(there),
                    "quorum",
                    String.valueOf(quorum),
                    "more",
                    String.valueOf(quorum - there)));
        }
        return against;
    }

    private int fewest(List<PersonId> members, Collection<CandidateId> candidates) {
        if (rule.conduct().recusals().quorum() == Conduct.Counted.PRESENT) {
            return members.size();
        }
        return candidates.stream()
                .mapToInt(candidate -> Math.toIntExact(members.stream()
                        .filter(member -> !sitting.isRecused(member, candidate))
                        .count()))
                .min()
                .orElse(members.size());
    }
}
