package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/**
 * All sittings. One that was cancelled stands in nobody's way: it is found only by whoever asks for it expressly, and
 * makes room for the next convening of its step.
 */
public interface Sittings {
    /** The sitting, where one stands. */
    default Optional<Sitting> find(SittingId id) {
        return ever(id).filter(Sitting::stands);
    }

    /** A commission's sittings that stand, ordered by id. */
    default List<Sitting> of(CommissionId commission) {
        return everyOf(commission).stream().filter(Sitting::stands).toList();
    }

    /** The sitting, also where it was cancelled. */
    Optional<Sitting> ever(SittingId id);

    /** A commission's sittings, cancelled ones too, ordered by id. */
    List<Sitting> everyOf(CommissionId commission);

    Change.Commit commit(Change<Sitting> change, Actor actor, Instant at);
}
