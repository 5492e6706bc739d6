package kz.uzdik.domain.publication;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.jury.Sittings;

/** Whether a step is final: its protocol signed by two in every commission that decides it. */
record Finality(Commissions commissions, Sittings sittings) {

    /** The sittings on a step; of one commission where one is named. Empty while they are not all signed. */
    Optional<List<Sitting>> signed(Running contest, Step step, Optional<CommissionId> only) {
        List<CommissionId> deciding = commissions.of(contest.id()).stream()
                .map(Commission::id)
                .filter(id -> id.kind().equals(step.commission()))
                .filter(id -> only.filter(wanted -> !wanted.equals(id)).isEmpty())
                .toList();
        List<Sitting> signed = deciding.stream()
                .flatMap(id -> sittings.find(new SittingId(id, step.id())).stream())
                .filter(sitting -> sitting.phase() == Phase.SIGNED)
                .toList();
        return deciding.isEmpty() || signed.size() < deciding.size() ? Optional.empty() : Optional.of(signed);
    }

    /** Whether the last step is, and with it the results. */
    boolean ofResults(Running contest) {
        return signed(contest, contest.definition().steps().getLast(), Optional.empty())
                .isPresent();
    }
}
