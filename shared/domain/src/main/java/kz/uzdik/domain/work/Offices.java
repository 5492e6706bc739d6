package kz.uzdik.domain.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** The offices whose work is recorded. */
public interface Offices {
    Optional<Office> find(OfficeId id);

    /** All that work by an algorithm, ordered by id. */
    List<Office> of(String algorithm);

    Change.Commit commit(Change<Office> change, Actor actor, Instant at);
}
