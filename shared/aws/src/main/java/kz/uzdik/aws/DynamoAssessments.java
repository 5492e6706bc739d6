package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.AssessmentForm;

/** Officers' assessments in the table. */
public final class DynamoAssessments implements Assessments {
    private static final Kind<Assessment> KIND =
            Kind.of(Subject.ASSESSMENT, AssessmentForm.FORM, Assessment::id, Assessment::version);

    private final DynamoCollection<Assessment> assessments;

    public DynamoAssessments(ContestTable table) {
        assessments = new DynamoCollection<>(table, KIND);
    }

    @Override
    public List<Assessment> of(SittingId sitting) {
        return assessments.in(Key.assessments(sitting));
    }

    @Override
    public Change.Commit commit(Change<Assessment> change, Actor actor, Instant at) {
        return assessments.commit(change, actor, at);
    }
}
