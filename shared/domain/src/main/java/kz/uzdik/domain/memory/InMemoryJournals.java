package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.Entry;
import kz.uzdik.domain.work.EntryId;
import kz.uzdik.domain.work.Journals;
import kz.uzdik.domain.work.OfficeId;

/** The journals of all offices, in memory. */
public record InMemoryJournals(InMemoryStore store) implements Journals {
    @Override
    public Optional<Entry> find(EntryId id) {
        return store.entries.find(id.toString());
    }

    @Override
    public List<Entry> of(OfficeId office, int year) {
        return of(List.of(office), Set.of(year));
    }

    @Override
    public List<Entry> of(Collection<OfficeId> offices, Set<Integer> years) {
        return store.entries.all(entry -> offices.contains(entry.id().office())
                && years.contains(entry.id().year()));
    }

    @Override
    public Change.Commit commit(Change<Entry> change, Actor actor, Instant at) {
        return store.entries.commit(change, actor, at);
    }
}
