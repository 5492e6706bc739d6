package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.keeping.Retention;
import kz.uzdik.domain.keeping.Retentions;
import kz.uzdik.domain.people.Actor;

/** How long personal data is kept, in memory. */
public record InMemoryRetentions(InMemoryStore store) implements Retentions {
    @Override
    public Optional<Retention> find(EditionId edition) {
        return store.retentions.find(edition.value());
    }

    @Override
    public Change.Commit commit(Change<Retention> change, Actor actor, Instant at) {
        return store.retentions.commit(change, actor, at);
    }
}
