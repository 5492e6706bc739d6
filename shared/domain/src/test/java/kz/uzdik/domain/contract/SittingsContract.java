package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.jury.Sitting;

/** What a store of sittings keeps. */
public abstract class SittingsContract extends AuditedContract<Sitting> {
    @Override
    Subject<Sitting> subject() {
        return new Subject<>(Fact.Subject.SITTING, sitting -> sitting.id().toString());
    }

    @Override
    Sitting sample(int number, long version) {
        return JurySamples.sitting(number, version);
    }

    @Override
    Sitting elsewhere() {
        return JurySamples.sitting(JurySamples.elsewhere(Samples.LONGER_EDITION), 1);
    }

    @Override
    Optional<Sitting> find(Sitting like) {
        return ports.sittings().find(like.id());
    }

    @Override
    List<Sitting> list() {
        return ports.sittings().of(JurySamples.commission(1));
    }

    @Override
    List<Sitting> inOrder(List<Sitting> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(sitting -> sitting.id().toString()))
                .toList();
    }

    @Override
    Commit commit(Change<Sitting> change) {
        return ports.sittings().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Sitting state) {
        return state.version();
    }
}
