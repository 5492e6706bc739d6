package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.jury.Commission;

/** What a store of commissions keeps. */
public abstract class CommissionsContract extends AuditedContract<Commission> {
    @Override
    Subject<Commission> subject() {
        return new Subject<>(
                Fact.Subject.COMMISSION, commission -> commission.id().toString());
    }

    @Override
    Commission sample(int number, long version) {
        return JurySamples.commission(number, version);
    }

    @Override
    Commission elsewhere() {
        return JurySamples.commission(
                JurySamples.elsewhere(Samples.LONGER_EDITION).commission(), 1);
    }

    @Override
    Optional<Commission> find(Commission like) {
        return ports.commissions().find(like.id());
    }

    @Override
    List<Commission> list() {
        return ports.commissions().of(Samples.EDITION);
    }

    @Override
    List<Commission> inOrder(List<Commission> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(commission -> commission.id().toString()))
                .toList();
    }

    @Override
    Commit commit(Change<Commission> change) {
        return ports.commissions().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Commission state) {
        return state.version();
    }
}
