package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Preparation;

/** What a store of what is prepared of dossiers keeps. */
public abstract class PreparationsContract extends AuditedContract<Preparation> {
    @Override
    Subject<Preparation> subject() {
        return new Subject<>(
                Fact.Subject.PREPARATION, preparation -> preparation.dossier().toString());
    }

    @Override
    Preparation sample(int number, long version) {
        return JurySamples.preparation(number, version);
    }

    @Override
    Preparation elsewhere() {
        DossierId here = DossierId.of(Samples.candidate(1));
        return JurySamples.preparation(new DossierId(Samples.LONGER_EDITION, here.area(), here.token()), 1);
    }

    @Override
    Optional<Preparation> find(Preparation like) {
        return ports.preparations().find(like.dossier());
    }

    @Override
    List<Preparation> list() {
        DossierId one = DossierId.of(Samples.candidate(1));
        return ports.preparations().in(one.edition(), one.area());
    }

    @Override
    List<Preparation> inOrder(List<Preparation> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(
                        preparation -> preparation.dossier().toString()))
                .toList();
    }

    @Override
    Commit commit(Change<Preparation> change) {
        return ports.preparations().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Preparation state) {
        return state.version();
    }
}
