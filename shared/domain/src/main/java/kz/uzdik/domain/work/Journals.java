package kz.uzdik.domain.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** The journals of all offices. */
public interface Journals {
    Optional<Entry> find(EntryId id);

    /** What was done in a year, by the keys of the entries; withdrawn ones among them. */
    List<Entry> of(OfficeId office, int year);

    /** The journals of several offices and years, in no order. */
    List<Entry> of(Collection<OfficeId> offices, Set<Integer> years);

    Change.Commit commit(Change<Entry> change, Actor actor, Instant at);
}
