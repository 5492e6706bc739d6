package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.InterviewPlan;
import kz.uzdik.domain.jury.InterviewPlans;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;

/** Plans of interviews in memory. */
public record InMemoryInterviewPlans(InMemoryStore store) implements InterviewPlans {
    @Override
    public Optional<InterviewPlan> find(SittingId sitting) {
        return store.interviews.find(sitting.toString());
    }

    @Override
    public List<InterviewPlan> of(CommissionId commission) {
        return store.interviews.all(plan -> plan.sitting().commission().equals(commission));
    }

    @Override
    public Change.Commit commit(Change<InterviewPlan> change, Actor actor, Instant at) {
        return store.interviews.commit(change, actor, at);
    }
}
