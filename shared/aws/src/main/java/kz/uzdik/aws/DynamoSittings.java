package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.people.Actor;

/** Sittings in the table. */
public final class DynamoSittings implements Sittings {
    private final DynamoCollection<Sitting> sittings;

    public DynamoSittings(ContestTable table) {
        sittings = new DynamoCollection<>(table, Kind.SITTING);
    }

    @Override
    public Optional<Sitting> ever(SittingId id) {
        return sittings.find(id.toString());
    }

    @Override
    public List<Sitting> everyOf(CommissionId commission) {
        return sittings.in(Key.sittings(commission));
    }

    @Override
    public Change.Commit commit(Change<Sitting> change, Actor actor, Instant at) {
        return sittings.commit(change, actor, at);
    }
}
