package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.DECLARE_CONFLICTS;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;

/**
 * A member declares from whom they stand back, or from nobody, before any dossier opens to them. Whoever comes only
 * after the opening declares then, once; a conflict found later is {@link RecordingConflict}'s. No paragraph speaks of
 * it; it is the operator's rule.
 */
public final class DeclaringConflicts {
    private final AtSitting floor;

    public DeclaringConflicts(AtSitting floor) {
        this.floor = floor;
    }

    public Outcome<Sitting> declare(SittingId id, List<Recusal> recusals, Actor actor, Instant at) {
        return floor.act(id, DECLARE_CONFLICTS, actor, at, here -> {
            if (!here.isMember()) {
                return Outcome.forbidden();
            }
            Sitting sitting = here.sitting();
            boolean tooLate = sitting.phase() != Phase.CONVENED && sitting.hasDeclared(actor.id());
            if (!sitting.allows(Move.DECLARE) || sitting.agenda().isEmpty() || tooLate) {
                return Outcome.refused(here.wrongPhase());
            }
            if (recusals.stream().map(Recusal::candidate).distinct().count() < recusals.size()) {
                return Outcome.refused(here.reason(JuryReason.CANDIDATE_NAMED_TWICE));
            }
            List<Reason> strangers = recusals.stream()
                    .filter(recusal -> !here.sitting().concerns(recusal.candidate()))
                    .map(recusal -> here.reason(
                            JuryReason.NOT_ON_THE_AGENDA,
                            "candidate",
                            recusal.candidate().value()))
                    .toList();
            return strangers.isEmpty()
                    ? floor.commit(here.sitting().declare(actor.id(), recusals), here)
                    : Outcome.refused(strangers);
        });
    }
}
