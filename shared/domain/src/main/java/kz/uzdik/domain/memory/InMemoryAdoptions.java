package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.Adoption;
import kz.uzdik.domain.work.Adoptions;

/** Which oblast works by which algorithm, in memory. */
public record InMemoryAdoptions(InMemoryStore store) implements Adoptions {
    @Override
    public Optional<Adoption> find(String algorithm) {
        return store.adoptions.find(algorithm);
    }

    @Override
    public List<Adoption> all() {
        return store.adoptions.all(_ -> true);
    }

    @Override
    public Change.Commit commit(Change<Adoption> change, Actor actor, Instant at) {
        return store.adoptions.commit(change, actor, at);
    }
}
