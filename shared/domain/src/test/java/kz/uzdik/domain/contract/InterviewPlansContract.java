package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.jury.InterviewPlan;

/** What a store of interviews' plans keeps. */
public abstract class InterviewPlansContract extends AuditedContract<InterviewPlan> {
    @Override
    Subject<InterviewPlan> subject() {
        return new Subject<>(Fact.Subject.INTERVIEWS, plan -> plan.sitting().toString());
    }

    @Override
    InterviewPlan sample(int number, long version) {
        return JurySamples.interviews(JurySamples.sitting(number), version);
    }

    @Override
    InterviewPlan elsewhere() {
        return JurySamples.interviews(JurySamples.elsewhere(Samples.LONGER_EDITION), 1);
    }

    @Override
    Optional<InterviewPlan> find(InterviewPlan like) {
        return ports.interviews().find(like.sitting());
    }

    @Override
    List<InterviewPlan> list() {
        return ports.interviews().of(JurySamples.sitting(1).commission());
    }

    @Override
    List<InterviewPlan> inOrder(List<InterviewPlan> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(plan -> plan.sitting().toString()))
                .toList();
    }

    @Override
    Commit commit(Change<InterviewPlan> change) {
        return ports.interviews().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(InterviewPlan state) {
        return state.version();
    }
}
