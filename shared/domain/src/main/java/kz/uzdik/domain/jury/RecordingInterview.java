package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.KEEP_INTERVIEWS;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.jury.InterviewPlan.Slot;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;

/** The secretary records whether a candidate came to the interview (2020 p14, p19; 2022 p16). It decides nothing. */
public final class RecordingInterview {
    private final AtSitting floor;
    private final InterviewPlans plans;

    public RecordingInterview(AtSitting floor, InterviewPlans plans) {
        this.floor = floor;
        this.plans = plans;
    }

    /** Records it, or corrects what was recorded, until the sitting is closed. */
    public Outcome<InterviewPlan> record(SittingId id, CandidateId candidate, boolean came, Actor actor, Instant at) {
        return floor.act(id, KEEP_INTERVIEWS, actor, at, here -> record(here, candidate, came));
    }

    private Outcome<InterviewPlan> record(Here here, CandidateId candidate, boolean came) {
        Optional<InterviewPlan> plan = plans.find(here.sitting().id());
        Optional<Slot> slot = plan.flatMap(known -> known.of(candidate, here.sitting()));
        if (slot.isEmpty()) {
            return Outcome.refused(here.reason(JuryReason.NO_SLOT, "candidate", candidate.value()));
        }
        if (slot.get().came().equals(Optional.of(came))) {
            return Outcome.done(plan.get());
        }
        Phase phase = here.sitting().phase();
        if (phase != Phase.OPEN && phase != Phase.SEALED) {
            return Outcome.refused(here.wrongPhase());
        }
        if (here.at().isBefore(slot.get().at())) {
            return Outcome.refused(here.reason(
                    JuryReason.INTERVIEW_NOT_YET, "from", slot.get().at().toString()));
        }
        Change<InterviewPlan> change =
                plan.get().attended(slot.get(), came).onlyWhile(here.sitting().unchanged());
        return Change.outcome(plans.commit(change, here.actor(), here.at()), change.next());
    }
}
