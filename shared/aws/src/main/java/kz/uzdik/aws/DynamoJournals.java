package kz.uzdik.aws;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.Entry;
import kz.uzdik.domain.work.EntryId;
import kz.uzdik.domain.work.Journals;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.json.work.EntryForm;

/** The journals of all offices in the table, each year of each office in a partition. */
public final class DynamoJournals implements Journals {
    private static final Kind<Entry> KIND =
            Kind.of(Subject.ENTRY, EntryForm.FORM, entry -> entry.id().toString(), Entry::version);

    private final DynamoCollection<Entry> entries;

    public DynamoJournals(ContestTable table) {
        entries = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return entries.find(id.toString());
    }

    @Override
    public List<Entry> of(OfficeId office, int year) {
        return entries.in(Key.journal(office, year));
    }

    @Override
    public List<Entry> of(Collection<OfficeId> offices, Set<Integer> years) {
        return entries.in(offices.stream()
                .flatMap(office -> years.stream().map(year -> Key.journal(office, year)))
                .toList());
    }

    @Override
    public Change.Commit commit(Change<Entry> change, Actor actor, Instant at) {
        return entries.commit(change, actor, at);
    }
}
