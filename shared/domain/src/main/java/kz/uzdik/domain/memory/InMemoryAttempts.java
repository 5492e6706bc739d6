package kz.uzdik.domain.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import kz.uzdik.domain.dossier.Attempts;
import kz.uzdik.domain.dossier.ObjectKey;

/** Attempts over memory. */
public final class InMemoryAttempts implements Attempts {
    private final Map<ObjectKey, Map<String, Instant>> begun = new HashMap<>();
    private final InstantSource clock;
    private int marks;

    /** @param clock the real time */
    public InMemoryAttempts(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Attempt begin(ObjectKey key) {
        Map<String, Instant> others = begun.computeIfAbsent(key, any -> new HashMap<>());
        Instant now = clock.instant();
        int lost = (int) others.values().stream()
                .filter(at -> at.isBefore(now.minus(LONGEST)))
                .count();
        String mark = "mark-" + ++marks;
        others.put(mark, now);
        return new Attempt(mark, lost);
    }

    @Override
    public synchronized void end(ObjectKey key, Attempt attempt) {
        begun.getOrDefault(key, new HashMap<>()).remove(attempt.mark());
    }

    @Override
    public synchronized void forget(ObjectKey key) {
        begun.remove(key);
    }
}
