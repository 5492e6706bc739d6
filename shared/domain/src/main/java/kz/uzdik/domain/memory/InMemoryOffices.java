package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.Office;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.domain.work.Offices;

/** The offices whose work is recorded, in memory. */
public record InMemoryOffices(InMemoryStore store) implements Offices {
    @Override
    public Optional<Office> find(OfficeId id) {
        return store.offices.find(id.toString());
    }

    @Override
    public List<Office> of(String algorithm) {
        return store.offices.all(office -> office.id().algorithm().equals(algorithm));
    }

    @Override
    public Change.Commit commit(Change<Office> change, Actor actor, Instant at) {
        return store.offices.commit(change, actor, at);
    }
}
