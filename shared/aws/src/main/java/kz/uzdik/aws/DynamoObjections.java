package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Objection;
import kz.uzdik.domain.jury.Objections;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.json.form.ObjectionForm;

/** Objections in the table. */
public final class DynamoObjections implements Objections {
    private static final Kind<Objection> KIND =
            Kind.of(Subject.OBJECTION, ObjectionForm.FORM, Objection::id, Objection::version);

    private final DynamoCollection<Objection> objections;

    public DynamoObjections(ContestTable table) {
        objections = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Objection> find(SittingId sitting, CandidateId candidate) {
        return objections.find(Objection.id(sitting, candidate));
    }

    @Override
    public List<Objection> of(CommissionId commission) {
        return objections.in(Key.objections(commission));
    }

    @Override
    public Change.Commit commit(Change<Objection> change, Actor actor, Instant at) {
        return objections.commit(change, actor, at);
    }
}
