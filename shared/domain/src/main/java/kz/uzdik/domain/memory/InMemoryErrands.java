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
    public boolean claim(String id, Instant now, Duration lease) {
        synchronized (store) {
            Optional<Kept> free = store.errand(id)
                    .filter(kept -> !kept.done())
                    .filter(kept -> kept.takenUntil().filter(now::isBefore).isEmpty());
            free.ifPresent(kept ->
                    store.keepErrand(new Kept(kept.errand(), kept.storedAt(), Optional.of(now.plus(lease)), false)));
            return free.isPresent();
        }
    }

    @Override
    public void done(String id) {
        synchronized (store) {
            store.errand(id)
                    .ifPresent(kept ->
                            store.keepErrand(new Kept(kept.errand(), kept.storedAt(), kept.takenUntil(), true)));
        }
    }

    @Override
    public List<String> pending(Instant storedBefore, int most) {
        return store.errands().stream()
                .filter(kept -> !kept.done() && kept.storedAt().isBefore(storedBefore))
                .sorted(Comparator.comparing(Kept::storedAt)
                        .thenComparing(kept -> kept.errand().id()))
                .limit(most)
                .map(kept -> kept.errand().id())
                .toList();
    }
}
