package kz.uzdik.domain.contest;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** The editions of all contests. */
public interface Editions {
    Optional<Edition> find(EditionId id);

    Change.Commit commit(Change<Edition> change, Actor actor, Instant at);
}
