package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_SITTING;

import java.time.Instant;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;

/** Whoever reads a sitting reads when its candidates are talked to. */
public final class ReadingInterviews {
    private final AtSitting floor;
    private final InterviewPlans plans;

    public ReadingInterviews(AtSitting floor, InterviewPlans plans) {
        this.floor = floor;
        this.plans = plans;
    }

    /** The plan; without slots while nobody has a time. */
    public Outcome<InterviewPlan> read(SittingId id, Actor actor, Instant at) {
        return floor.act(
                id,
                READ_SITTING,
                actor,
                at,
                here -> Outcome.done(plans.find(id)
                        .map(plan -> new InterviewPlan(id, plan.at(here.sitting()), plan.version()))
                        .orElseGet(() -> InterviewPlan.none(id))));
    }
}
