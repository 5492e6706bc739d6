package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.jury.HandOver;

/** What a store of hand-overs keeps. */
public abstract class HandOversContract extends AuditedContract<HandOver> {
    @Override
    Subject<HandOver> subject() {
        return new Subject<>(
                Fact.Subject.HANDOVER, handOver -> handOver.sitting().toString());
    }

    @Override
    HandOver sample(int number, long version) {
        return JurySamples.handOver(number, version);
    }

    @Override
    HandOver elsewhere() {
        return JurySamples.handOver(JurySamples.elsewhere(Samples.LONGER_EDITION), 1);
    }

    @Override
    Optional<HandOver> find(HandOver like) {
        return list().stream()
                .filter(handOver -> handOver.sitting().equals(like.sitting()))
                .findFirst();
    }

    @Override
    List<HandOver> list() {
        return ports.handOvers().of(Samples.EDITION);
    }

    @Override
    List<HandOver> inOrder(List<HandOver> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(handOver -> handOver.sitting().toString()))
                .toList();
    }

    @Override
    Commit commit(Change<HandOver> change) {
        return ports.handOvers().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(HandOver state) {
        return state.version();
    }
}
