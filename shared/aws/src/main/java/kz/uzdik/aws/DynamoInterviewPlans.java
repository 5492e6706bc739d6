package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.InterviewPlan;
import kz.uzdik.domain.jury.InterviewPlans;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.InterviewPlanForm;

/** Plans of interviews in the table. */
public final class DynamoInterviewPlans implements InterviewPlans {
    private static final Kind<InterviewPlan> KIND = Kind.of(
            Subject.INTERVIEWS, InterviewPlanForm.FORM, plan -> plan.sitting().toString(), InterviewPlan::version);

    private final DynamoCollection<InterviewPlan> plans;

    public DynamoInterviewPlans(ContestTable table) {
        plans = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<InterviewPlan> find(SittingId sitting) {
        return plans.find(sitting.toString());
    }

    @Override
    public List<InterviewPlan> of(CommissionId commission) {
        return plans.in(Key.interviews(commission));
    }

    @Override
    public Change.Commit commit(Change<InterviewPlan> change, Actor actor, Instant at) {
        return plans.commit(change, actor, at);
    }
}
