package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** All plans of interviews. */
public interface InterviewPlans {
    /** The plan of a sitting. */
    Optional<InterviewPlan> find(SittingId sitting);

    /** A commission's plans, ordered by sitting. */
    List<InterviewPlan> of(CommissionId commission);

    Change.Commit commit(Change<InterviewPlan> change, Actor actor, Instant at);
}
