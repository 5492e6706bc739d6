package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** All sittings. */
public interface Sittings {
    Optional<Sitting> find(SittingId id);

    /** A commission's sittings, ordered by id. */
    List<Sitting> of(CommissionId commission);

    Change.Commit commit(Change<Sitting> change, Actor actor, Instant at);
}
