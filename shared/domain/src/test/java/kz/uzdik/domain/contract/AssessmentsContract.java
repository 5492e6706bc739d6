package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.jury.Assessment;

/** What a store of officers' assessments keeps. */
public abstract class AssessmentsContract extends AuditedContract<Assessment> {
    @Override
    Subject<Assessment> subject() {
        return new Subject<>(Fact.Subject.ASSESSMENT, Assessment::id);
    }

    @Override
    Assessment sample(int number, long version) {
        return JurySamples.assessment(JurySamples.sitting(1), number, version);
    }

    @Override
    Assessment elsewhere() {
        return JurySamples.assessment(JurySamples.sitting(10), 1, 1);
    }

    @Override
    Optional<Assessment> find(Assessment like) {
        return list().stream()
                .filter(assessment -> assessment.id().equals(like.id()))
                .findFirst();
    }

    @Override
    List<Assessment> list() {
        return ports.assessments().of(JurySamples.sitting(1));
    }

    @Override
    List<Assessment> inOrder(List<Assessment> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(Assessment::candidate).thenComparing(Assessment::criterion))
                .toList();
    }

    @Override
    Commit commit(Change<Assessment> change) {
        return ports.assessments().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Assessment state) {
        return state.version();
    }
}
