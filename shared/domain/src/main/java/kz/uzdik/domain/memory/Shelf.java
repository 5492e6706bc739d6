package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.people.Actor;

/** The aggregates of one kind in a store, by id. */
final class Shelf<S> {
    private final InMemoryStore store;
    private final Fact.Subject subject;
    private final Function<S, String> id;
    private final ToLongFunction<S> version;
    private final Function<S, Optional<String>> phase;
    private final TreeMap<String, S> states = new TreeMap<>();

    Shelf(
            InMemoryStore store,
            Fact.Subject subject,
            Function<S, String> id,
            ToLongFunction<S> version,
            Function<S, Optional<String>> phase) {
        this.store = store;
        this.subject = subject;
        this.id = id;
        this.version = version;
        this.phase = phase;
    }

    Optional<S> find(String wanted) {
        synchronized (store) {
            return Optional.ofNullable(states.get(wanted));
        }
    }

    /** Those that belong there, ordered by id. */
    List<S> all(Predicate<S> belongs) {
        synchronized (store) {
            return states.values().stream().filter(belongs).toList();
        }
    }

    List<S> all(Predicate<S> belongs, Comparator<S> order) {
        return all(belongs).stream().sorted(order).toList();
    }

    Change.Commit commit(Change<S> change, Actor actor, Instant at) {
        String key = id.apply(change.next());
        if (version.applyAsLong(change.next()) != change.expectedVersion() + 1) {
            throw new IllegalArgumentException("the version of " + subject + " " + key + " does not follow");
        }
        synchronized (store) {
            if (currentVersion(key) != change.expectedVersion()
                    || !change.guards().stream().allMatch(store::holds)) {
                return Change.Commit.CONFLICT;
            }
            states.put(key, change.next());
            store.keep(subject, key, change, actor, at);
            return Change.Commit.STORED;
        }
    }

    boolean holds(Guard guard) {
        Optional<S> state = find(guard.id());
        boolean asksNothing = guard.phase().isEmpty() && guard.version().isEmpty();
        if (state.isEmpty() || asksNothing) {
            return guard.orAbsent() && state.isEmpty();
        }
        boolean inPhase = guard.phase().isEmpty() || state.flatMap(phase).equals(guard.phase());
        return inPhase
                && guard.version()
                        .filter(asked -> asked != currentVersion(guard.id()))
                        .isEmpty();
    }

    private long currentVersion(String key) {
        return find(key).map(version::applyAsLong).orElse(0L);
    }
}
