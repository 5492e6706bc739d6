package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.CommissionForm;

/** Commissions in the table. */
public final class DynamoCommissions implements Commissions {
    private static final Kind<Commission> KIND = Kind.of(
            Subject.COMMISSION,
            CommissionForm.FORM,
            commission -> commission.id().toString(),
            Commission::version);

    private final DynamoCollection<Commission> commissions;

    public DynamoCommissions(ContestTable table) {
        commissions = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Commission> find(CommissionId id) {
        return commissions.find(id.toString());
    }

    @Override
    public List<Commission> of(EditionId edition) {
        return commissions.in(Key.commissions(edition));
    }

    @Override
    public Change.Commit commit(Change<Commission> change, Actor actor, Instant at) {
        return commissions.commit(change, actor, at);
    }
}
