package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.notice.Suppression;

/** What a store of suppressed addresses keeps. */
public abstract class SuppressionsContract extends AuditedContract<Suppression> {
    @Override
    Subject<Suppression> subject() {
        return new Subject<>(Fact.Subject.SUPPRESSION, Suppression::id);
    }

    @Override
    Suppression sample(int number, long version) {
        return NoticeSamples.suppression(number, version);
    }

    @Override
    Suppression elsewhere() {
        return NoticeSamples.suppression(99, 1);
    }

    @Override
    Optional<Suppression> find(Suppression like) {
        return ports.suppressions().find(like.of());
    }

    // Nobody lists them: each is looked up by the address that is about to be written to.
    @Override
    List<Suppression> list() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(NoticeSamples::silence)
                .flatMap(silence -> ports.suppressions().find(silence).stream())
                .toList();
    }

    @Override
    List<Suppression> inOrder(List<Suppression> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(suppression -> suppression.of().address()))
                .toList();
    }

    @Override
    Commit commit(Change<Suppression> change) {
        return ports.suppressions().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Suppression state) {
        return state.version();
    }
}
