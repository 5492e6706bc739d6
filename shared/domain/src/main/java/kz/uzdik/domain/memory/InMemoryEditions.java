package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.people.Actor;

/** Editions in memory. */
public record InMemoryEditions(InMemoryStore store) implements Editions {
    @Override
    public Optional<Edition> find(EditionId id) {
        return store.editions.find(id.value());
    }

    @Override
    public List<EditionId> announced() {
        return all(edition -> edition.announcedAt().isPresent());
    }

    @Override
    public List<EditionId> planned() {
        return all(edition -> edition.announcedAt().isEmpty());
    }

    private List<EditionId> all(Predicate<Edition> which) {
        return store.editions.all(which).stream().map(Edition::id).toList();
    }

    @Override
    public Change.Commit commit(Change<Edition> change, Actor actor, Instant at) {
        return store.editions.commit(change, actor, at);
    }
}
