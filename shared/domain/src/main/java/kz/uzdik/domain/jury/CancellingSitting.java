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
 * in behind the cancellation; an officer's assessment may, and then counts for nothing that is cancelled. Everybody who was called is told; the step can be convened anew. No paragraph speaks of it;
 * it is the operator's.
 */
public final class CancellingSitting {
    private final AtSitting floor;
    private final ScoreSheets sheets;
    private final Assessments assessments;

    public CancellingSitting(AtSitting floor, ScoreSheets sheets, Assessments assessments) {
        this.floor = floor;
        this.sheets = sheets;
        this.assessments = assessments;
    }

    /**
     * Cancels it; where this convening was cancelled before, it stays as it is.
     *
     * @param convening which convening of the step is meant, from 1: a request that comes late takes back no other
     */
    public Outcome<Sitting> cancel(SittingId id, int convening, String reason, Actor actor, Instant at) {
        Outcome<Sitting> outcome = floor.act(id, CANCEL_SITTING, actor, at, here -> cancel(here, convening, reason));
        // Of what stands no more the floor knows nothing: somebody was quicker, or the reply was lost.
        return outcome instanceof Outcome.Unknown ? cancelled(id, convening, actor) : outcome;
    }

    private Outcome<Sitting> cancelled(SittingId id, int convening, Actor actor) {
        Optional<Sitting> sitting = floor.sittings().ever(id);
        if (sitting.isPresent() && !isAllowed(id, actor)) {
            return Outcome.forbidden();
        }
        return sitting.filter(found -> wasCancelled(found, convening))
                .map(Outcome::done)
                .orElseGet(Outcome::unknown);
    }

    private static boolean wasCancelled(Sitting sitting, int convening) {
        return sitting.cancellations().stream().anyMatch(made -> made.convening() == convening);
    }

    private boolean isAllowed(SittingId id, Actor actor) {
        return floor.commissions()
                .find(id.commission())
                .filter(commission -> CANCEL_SITTING.allows(
                        Standing.of(actor).and(commission.rolesOf(actor.id())).roles()))
                .isPresent();
    }

    private Outcome<Sitting> cancel(Here here, int convening, String reason) {
        if (wasCancelled(here.sitting(), convening)) {
            return Outcome.done(here.sitting());
        }
        List<Reason> against = against(here, convening);
        // Times are kept beside the sitting and may be given at this moment, so that who had one is looked up later.
        boolean interviews =
                here.contest().definition().interview(here.step().id()).isPresent();
        return against.isEmpty()
                ? floor.commit(here.sitting().cancel(reason, interviews, here.at()), here)
                : Outcome.refused(against);
    }

    private List<Reason> against(Here here, int convening) {
        Sitting sitting = here.sitting();
        if (sitting.convening() != convening) {
            return List.of(here.reason(JuryReason.ANOTHER_CONVENING, "convening", String.valueOf(sitting.convening())));
        }
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
        if (!sheets.of(sitting.id()).isEmpty() || isAssessed(sitting)) {
            against.add(here.reason(JuryReason.SOMETHING_FILED));
        }
        if (sitting.declarations().values().stream()
                .flatMap(List::stream)
                .anyMatch(recusal -> recusal.found().isPresent())) {
            against.add(here.reason(JuryReason.CONFLICT_WAS_FOUND));
        }
        if (sitting.entrants().stream().anyMatch(entrant -> isDecidedOn(sitting, entrant))) {
            against.add(here.reason(JuryReason.SOMETHING_DECIDED));
        }
        return against;
    }

    // One of an earlier convening, recorded as that was being cancelled, is none of this one.
    private boolean isAssessed(Sitting sitting) {
        return assessments.of(sitting.id()).stream()
                .anyMatch(assessment -> !assessment.at().isBefore(sitting.convenedAt()));
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
