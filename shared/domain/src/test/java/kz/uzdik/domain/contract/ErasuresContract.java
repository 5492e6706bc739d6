package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.keeping.Erasure;

/** What a store of what was erased keeps. */
public abstract class ErasuresContract extends AuditedContract<Erasure> {
    @Override
    Subject<Erasure> subject() {
        return new Subject<>(Fact.Subject.ERASURE, erasure -> erasure.dossier().toString());
    }

    @Override
    Erasure sample(int number, long version) {
        return KeepingSamples.erasure(DossierSamples.id(number), version);
    }

    @Override
    Erasure elsewhere() {
        return KeepingSamples.erasure(
                new DossierId(
                        Samples.LONGER_EDITION,
                        DossierSamples.id(1).area(),
                        DossierSamples.id(1).token()),
                1);
    }

    @Override
    Optional<Erasure> find(Erasure like) {
        return ports.erasures().find(like.dossier());
    }

    @Override
    List<Erasure> list() {
        return ports.erasures()
                .in(DossierSamples.id(1).edition(), DossierSamples.id(1).area());
    }

    @Override
    List<Erasure> inOrder(List<Erasure> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(erasure -> erasure.dossier().toString()))
                .toList();
    }

    @Override
    Commit commit(Change<Erasure> change) {
        return ports.erasures().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Erasure state) {
        return state.version();
    }
}
