package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.enrolment.RollImport;

/** What a store of rolls' imports keeps. */
public abstract class RollImportsContract extends AuditedContract<RollImport> {
    @Override
    Subject<RollImport> subject() {
        return new Subject<>(Fact.Subject.ROLL, RollImport::id);
    }

    @Override
    RollImport sample(int number, long version) {
        return RollSamples.roll(number, version);
    }

    @Override
    RollImport elsewhere() {
        return RollSamples.roll(RollSamples.LONGER_POLL, 1, 1);
    }

    @Override
    Optional<RollImport> find(RollImport like) {
        return ports.rollImports().find(like.poll(), like.number());
    }

    @Override
    List<RollImport> list() {
        return ports.rollImports().of(RollSamples.POLL);
    }

    @Override
    List<RollImport> inOrder(List<RollImport> samples) {
        return samples.stream()
                .sorted(Comparator.comparingInt(RollImport::number))
                .toList();
    }

    @Override
    Commit commit(Change<RollImport> change) {
        return ports.rollImports().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(RollImport state) {
        return state.version();
    }
}
