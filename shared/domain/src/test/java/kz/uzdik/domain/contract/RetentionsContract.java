package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.keeping.Retention;

/** What a store of what is said of editions keeps; there is no list of them, so the samples' own is asked for one by one. */
public abstract class RetentionsContract extends AuditedContract<Retention> {
    @Override
    Subject<Retention> subject() {
        return new Subject<>(
                Fact.Subject.RETENTION, retention -> retention.edition().value());
    }

    @Override
    Retention sample(int number, long version) {
        return KeepingSamples.retention(edition(number), version);
    }

    private static EditionId edition(int number) {
        return new EditionId("best-%d".formatted(2000 + number));
    }

    @Override
    Retention elsewhere() {
        return KeepingSamples.retention(Samples.LONGER_EDITION, 1);
    }

    @Override
    Optional<Retention> find(Retention like) {
        return ports.retentions().find(like.edition());
    }

    @Override
    List<Retention> list() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(RetentionsContract::edition)
                .flatMap(edition -> ports.retentions().find(edition).stream())
                .toList();
    }

    @Override
    List<Retention> inOrder(List<Retention> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(retention -> retention.edition().value()))
                .toList();
    }

    @Override
    Commit commit(Change<Retention> change) {
        return ports.retentions().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Retention state) {
        return state.version();
    }
}
