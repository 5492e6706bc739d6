package kz.uzdik.domain.act;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What an act decided: the next state of one aggregate, the version it was decided on, the facts that happened, and
 * what must still hold of other aggregates when it is stored.
 *
 * @param next the state to store
 * @param expectedVersion the version the decision was made on; 0 when the aggregate must not exist yet
 * @param facts what happened, in order; each becomes one audit entry
 * @param guards conditions on other aggregates, checked in the same transaction
 * @param <S> the aggregate
 */
public record Change<S>(S next, long expectedVersion, List<Fact> facts, List<Guard> guards) {
    public Change {
        facts = List.copyOf(facts);
        guards = List.copyOf(guards);
    }

    // Some twenty verdicts and scans of one dossier come at once; on a busy machine the slowest of them loses often.
    private static final int MOST_TRIES = 50;

    /** A change with no condition on other aggregates. */
    public static <S> Change<S> of(S next, long expectedVersion, Fact... facts) {
        return new Change<>(next, expectedVersion, List.of(facts), List.of());
    }

    /** The same change, stored only while this guard holds too. */
    public Change<S> onlyWhile(Guard guard) {
        List<Guard> all = new ArrayList<>(guards);
        all.add(guard);
        return new Change<>(next, expectedVersion, facts, all);
    }

    /** How a commit ended. */
    public enum Commit {
        /** State, audit entries and notices are stored, all of them. */
        STORED,
        /** The version or a guard no longer held; nothing is stored. */
        CONFLICT
    }

    /** A commit's end as an outcome. */
    public static <T> Outcome<T> outcome(Commit commit, T value) {
        return commit == Commit.STORED ? Outcome.done(value) : new Outcome.Conflict<>();
    }

    /**
     * Tries an act, and again with everything read anew while somebody else is quicker; after so many tries the
     * conflict stands. Nine members who declare at once, or files judged while others are planned, all get through.
     */
    public static <T> Outcome<T> decideAgain(Supplier<Outcome<T>> act) {
        Outcome<T> outcome = act.get();
        for (int tries = 1; tries < MOST_TRIES && outcome instanceof Outcome.Conflict<T>; tries++) {
            outcome = act.get();
        }
        return outcome;
    }
}
