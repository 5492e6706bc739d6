package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.work.Entry;
import kz.uzdik.domain.work.EntryId;

/** What a store of journals keeps. */
public abstract class JournalsContract extends AuditedContract<Entry> {
    private static final String HERE = "zhambyl-2019";

    @Override
    Subject<Entry> subject() {
        return new Subject<>(Fact.Subject.ENTRY, entry -> entry.id().toString());
    }

    @Override
    Entry sample(int number, long version) {
        return WorkSamples.entry(WorkSamples.entry(WorkSamples.office(HERE, 1), number), version);
    }

    @Override
    Entry elsewhere() {
        return WorkSamples.entry(new EntryId(WorkSamples.office(HERE, 1), 2021, "round"), 1);
    }

    @Override
    Optional<Entry> find(Entry like) {
        return ports.work().journals().find(like.id());
    }

    @Override
    List<Entry> list() {
        return ports.work().journals().of(WorkSamples.office(HERE, 1), 2020);
    }

    @Override
    List<Entry> inOrder(List<Entry> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(entry -> entry.id().key()))
                .toList();
    }

    @Override
    Commit commit(Change<Entry> change) {
        return ports.work().journals().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Entry state) {
        return state.version();
    }
}
