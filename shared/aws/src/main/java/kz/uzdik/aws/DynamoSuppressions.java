package kz.uzdik.aws;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.notice.Silence;
import kz.uzdik.domain.notice.Suppression;
import kz.uzdik.domain.notice.Suppressions;
import kz.uzdik.domain.people.Actor;

/** Suppressed addresses in the table. */
public final class DynamoSuppressions implements Suppressions {
    private final DynamoCollection<Suppression> suppressions;

    public DynamoSuppressions(ContestTable table) {
        suppressions = new DynamoCollection<>(table, Kind.SUPPRESSION);
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
