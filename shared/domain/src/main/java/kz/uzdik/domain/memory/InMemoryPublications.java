package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Publications;

/** Publications in memory. */
public record InMemoryPublications(InMemoryStore store) implements Publications {
    @Override
    public List<Publication> of(EditionId edition) {
        return store.publications.all(
                publication -> publication.edition().equals(edition), Comparator.comparingInt(Publication::number));
    }

    @Override
    public Optional<Publication> find(EditionId edition, int number) {
        return of(edition).stream()
                .filter(publication -> publication.number() == number)
                .findFirst();
    }

    @Override
    public Change.Commit commit(Change<Publication> change, Actor actor, Instant at) {
        return store.publications.commit(change, actor, at);
    }
}
