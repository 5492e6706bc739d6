package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.notice.Silence;
import kz.uzdik.domain.notice.Suppression;
import kz.uzdik.domain.notice.Suppressions;
import kz.uzdik.domain.people.Actor;

/** Suppressed addresses in memory. */
public record InMemorySuppressions(InMemoryStore store) implements Suppressions {
    @Override
    public Optional<Suppression> find(Silence of) {
        return store.suppressions.find(of.id());
    }

    @Override
    public Change.Commit commit(Change<Suppression> change, Actor actor, Instant at) {
        return store.suppressions.commit(change, actor, at);
    }
}
