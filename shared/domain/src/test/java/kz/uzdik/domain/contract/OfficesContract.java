package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.work.Office;

/** What a store of offices keeps. */
public abstract class OfficesContract extends AuditedContract<Office> {
    private static final String HERE = "zhambyl-2019";

    @Override
    Subject<Office> subject() {
        return new Subject<>(Fact.Subject.OFFICE, office -> office.id().toString());
    }

    @Override
    Office sample(int number, long version) {
        return WorkSamples.office(WorkSamples.office(HERE, number), version);
    }

    @Override
    Office elsewhere() {
        return WorkSamples.office(WorkSamples.office("zhambyl-2019-2", 1), 1);
    }

    @Override
    Optional<Office> find(Office like) {
        return ports.work().offices().find(like.id());
    }

    @Override
    List<Office> list() {
        return ports.work().offices().of(HERE);
    }

    @Override
    List<Office> inOrder(List<Office> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(office -> office.id().toString()))
                .toList();
    }

    @Override
    Commit commit(Change<Office> change) {
        return ports.work().offices().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Office state) {
        return state.version();
    }
}
