package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.CANCEL_SITTING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.ranking.Entrant;

/**
 * The secretary or the chair cancels a sitting that was convened by mistake, with a reason. Only while nothing was decided
 * or filed at it, and while nobody is there: sheets and decisions are tied to somebody's being there, so none of them slips
 * in behind the cancellation. Everybody who was called is told; the step can be convened anew. No paragraph speaks of it;
 * it is the operator's.
 */
public final class CancellingSitting {
    private final AtSitting floor;
    private final ScoreSheets sheets;
    private final Assessments assessments;
    private final InterviewPlans interviews;

    public CancellingSitting(AtSitting floor, ScoreSheets sheets, Assessments assessments, InterviewPlans interviews) {
        this.floor = floor;
        this.sheets = sheets;
        this.assessments = assessments;
        this.interviews = interviews;
    }

    /** Cancels it; one that is cancelled already stays as it is. */
    public Outcome<Sitting> cancel(SittingId id, String reason, Actor actor, Instant at) {
        Optional<Sitting> cancelled = floor.sittings().ever(id).filter(sitting -> !sitting.stands());
        if (cancelled.isPresent()) {
            return isAllowed(id, actor) ? Outcome.done(cancelled.get()) : Outcome.forbidden();
        }
        return floor.act(id, CANCEL_SITTING, actor, at, here -> {
            List<Reason> against = against(here);
            return against.isEmpty() ? cancel(here, reason) : Outcome.refused(against);
        });
    }

    private boolean isAllowed(SittingId id, Actor actor) {
        return floor.commissions()
                .find(id.commission())
                .filter(commission -> CANCEL_SITTING.allows(
                        Standing.of(actor).and(commission.rolesOf(actor.id())).roles()))
                .isPresent();
    }

    private Outcome<Sitting> cancel(Here here, String reason) {
        boolean invited = interviews
                .find(here.sitting().id())
                .filter(plan -> !plan.at(here.sitting()).isEmpty())
                .isPresent();
        return floor.commit(here.sitting().cancel(reason, invited, here.at()), here);
    }

    private List<Reason> against(Here here) {
        Sitting sitting = here.sitting();
        if (!sitting.allows(Move.CANCEL)) {
            return List.of(here.wrongPhase());
        }
        List<Reason> against = new ArrayList<>();
        if (!sitting.present().isEmpty()) {
            against.add(here.reason(
                    JuryReason.MEMBERS_STILL_THERE,
                    "present",
                    String.valueOf(sitting.present().size())));
        }
        if (!sheets.of(sitting.id()).isEmpty() || !assessments.of(sitting.id()).isEmpty()) {
            against.add(here.reason(JuryReason.SOMETHING_FILED));
        }
        if (sitting.entrants().stream().anyMatch(entrant -> isDecidedOn(sitting, entrant))) {
            against.add(here.reason(JuryReason.SOMETHING_DECIDED));
        }
        return against;
    }

    private boolean isDecidedOn(Sitting sitting, Entrant entrant) {
        String id = sitting.id().toString();
        Optional<Dossier> dossier = floor.dossiers().find(DossierId.of(entrant.candidate()));
        return dossier.flatMap(Dossier::admission)
                        .map(Admission::sitting)
                        .filter(id::equals)
                        .isPresent()
                || dossier.flatMap(Dossier::exit)
                        .flatMap(exit -> exit.sitting())
                        .filter(id::equals)
                        .isPresent();
    }
}
