package kz.uzdik.aws;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.notice.Silence;
import kz.uzdik.domain.notice.Suppression;
import kz.uzdik.domain.notice.Suppressions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.SuppressionForm;

/** Suppressed addresses in the table. */
public final class DynamoSuppressions implements Suppressions {
    private static final Kind<Suppression> KIND =
            Kind.of(Subject.SUPPRESSION, SuppressionForm.FORM, Suppression::id, Suppression::version);

    private final DynamoCollection<Suppression> suppressions;

    public DynamoSuppressions(ContestTable table) {
        suppressions = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Suppression> find(Silence of) {
        return suppressions.find(of.id());
    }

    @Override
    public Change.Commit commit(Change<Suppression> change, Actor actor, Instant at) {
        return suppressions.commit(change, actor, at);
    }
}
