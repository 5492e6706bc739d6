package kz.uzdik.aws;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.keeping.Retention;
import kz.uzdik.domain.keeping.Retentions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.RetentionForm;

/** How long personal data is kept, in the table. */
public final class DynamoRetentions implements Retentions {
    private static final Kind<Retention> KIND = Kind.of(
            Subject.RETENTION,
            RetentionForm.FORM,
            retention -> retention.edition().value(),
            Retention::version);

    private final DynamoCollection<Retention> retentions;

    public DynamoRetentions(ContestTable table) {
        retentions = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Retention> find(EditionId edition) {
        return retentions.find(edition.value());
    }

    @Override
    public Change.Commit commit(Change<Retention> change, Actor actor, Instant at) {
        return retentions.commit(change, actor, at);
    }
}
