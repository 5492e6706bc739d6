package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.work.Adoption;

/** What a store of adopted algorithms keeps. */
public abstract class AdoptionsContract extends AuditedContract<Adoption> {
    @Override
    Subject<Adoption> subject() {
        return new Subject<>(Fact.Subject.ADOPTION, Adoption::algorithm);
    }

    @Override
    Adoption sample(int number, long version) {
        return WorkSamples.adoption("zhambyl-%d".formatted(2000 + number), version);
    }

    @Override
    Adoption elsewhere() {
        return WorkSamples.adoption("abai-2026", 1);
    }

    @Override
    Optional<Adoption> find(Adoption like) {
        return ports.work().adoptions().find(like.algorithm());
    }

    @Override
    List<Adoption> list() {
        return ports.work().adoptions().all().stream()
                .filter(adoption -> adoption.algorithm().startsWith("zhambyl"))
                .toList();
    }

    @Override
    List<Adoption> inOrder(List<Adoption> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(Adoption::algorithm))
                .toList();
    }

    @Override
    Commit commit(Change<Adoption> change) {
        return ports.work().adoptions().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Adoption state) {
        return state.version();
    }
}
