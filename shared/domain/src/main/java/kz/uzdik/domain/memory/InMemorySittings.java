package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.people.Actor;

/** Sittings in memory. */
public record InMemorySittings(InMemoryStore store) implements Sittings {
    @Override
    public Optional<Sitting> ever(SittingId id) {
        return store.sittings.find(id.toString());
    }

    @Override
    public List<Sitting> everyOf(CommissionId commission) {
        return store.sittings.all(sitting -> sitting.id().commission().equals(commission));
    }

    @Override
    public Change.Commit commit(Change<Sitting> change, Actor actor, Instant at) {
        return store.sittings.commit(change, actor, at);
    }
}
