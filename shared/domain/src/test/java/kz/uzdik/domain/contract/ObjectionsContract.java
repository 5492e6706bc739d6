package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.jury.Objection;

/** What a store of objections keeps. */
public abstract class ObjectionsContract extends AuditedContract<Objection> {
    @Override
    Subject<Objection> subject() {
        return new Subject<>(Fact.Subject.OBJECTION, Objection::id);
    }

    @Override
    Objection sample(int number, long version) {
        return JurySamples.objection(number, version);
    }

    @Override
    Objection elsewhere() {
        return JurySamples.objection(JurySamples.elsewhere(Samples.LONGER_EDITION), 1, 1);
    }

    @Override
    Optional<Objection> find(Objection like) {
        return ports.objections().find(like.sitting(), like.candidate());
    }

    @Override
    List<Objection> list() {
        return ports.objections().of(JurySamples.sitting(1).commission());
    }

    @Override
    List<Objection> inOrder(List<Objection> samples) {
        return samples.stream().sorted(Comparator.comparing(Objection::id)).toList();
    }

    @Override
    Commit commit(Change<Objection> change) {
        return ports.objections().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Objection state) {
        return state.version();
    }
}
