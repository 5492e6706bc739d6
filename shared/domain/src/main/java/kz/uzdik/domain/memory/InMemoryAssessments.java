package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;

/** Officers' assessments in memory. */
public record InMemoryAssessments(InMemoryStore store) implements Assessments {
    @Override
    public List<Assessment> of(SittingId sitting) {
        return store.assessments.all(assessment -> assessment.sitting().equals(sitting));
    }

    @Override
    public Change.Commit commit(Change<Assessment> change, Actor actor, Instant at) {
        return store.assessments.commit(change, actor, at);
    }
}
