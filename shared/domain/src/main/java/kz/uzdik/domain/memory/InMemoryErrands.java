package kz.uzdik.domain.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.memory.InMemoryStore.Kept;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errands;

/** Errands in memory. */
public record InMemoryErrands(InMemoryStore store) implements Errands {
    @Override
    public Optional<Errand> find(String id) {
        return store.errand(id).map(Kept::errand);
    }

    @Override
    public void add(List<Errand> errands) {
        store.addErrands(errands);
    }

    @Override
    public Optional<Claim> claim(String id, Instant now, Duration lease) {
        synchronized (store) {
            Optional<Kept> taken = store.errand(id)
                    .filter(kept -> !kept.done())
                    .filter(kept -> kept.takenUntil().filter(now::isBefore).isEmpty())
                    .map(kept -> kept.takenUntil(now.plus(lease)));
            taken.ifPresent(store::keepErrand);
            return taken.map(kept -> new Claim(id, kept.claims()));
        }
    }

    @Override
    public void done(Claim claim) {
        synchronized (store) {
            store.errand(claim.errand())
                    .filter(kept -> kept.claims() == claim.number())
                    .ifPresent(kept -> store.keepErrand(kept.isDone()));
        }
    }

    @Override
    public void done(String id) {
        synchronized (store) {
            store.errand(id).ifPresent(kept -> store.keepErrand(kept.isDone()));
        }
    }

    @Override
    public List<String> pending(Instant dueBefore, int most) {
        return store.errands().stream()
                .filter(kept -> !kept.done() && kept.due().isBefore(dueBefore))
                .sorted(Comparator.comparing(Kept::due)
                        .thenComparing(kept -> kept.errand().id()))
                .limit(most)
                .map(kept -> kept.errand().id())
                .toList();
    }

    @Override
    public Optional<Waiting> waiting(String id) {
        return store.errand(id)
                .filter(kept -> !kept.done())
                .map(kept -> new Waiting(kept.errand(), kept.since(), kept.told()));
    }

    @Override
    public void toldAgain(String id, Instant next) {
        synchronized (store) {
            store.errand(id).filter(kept -> !kept.done()).ifPresent(kept -> store.keepErrand(kept.toldAgain(next)));
        }
    }

    @Override
    public void reopen(String id, Instant now, Instant due) {
        synchronized (store) {
            store.errand(id).ifPresent(kept -> store.keepErrand(kept.reopened(now, due)));
        }
    }
}
