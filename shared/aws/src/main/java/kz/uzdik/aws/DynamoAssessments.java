package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;

/** Officers' assessments in the table. */
public final class DynamoAssessments implements Assessments {
    private final DynamoCollection<Assessment> assessments;

    public DynamoAssessments(ContestTable table) {
        assessments = new DynamoCollection<>(table, Kind.ASSESSMENT);
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
