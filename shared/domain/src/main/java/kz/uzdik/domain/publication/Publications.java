package kz.uzdik.domain.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;

/** All publications. */
public interface Publications {
    /** An edition's publications, by number. */
    List<Publication> of(EditionId edition);

    Optional<Publication> find(EditionId edition, int number);

    /**
     * The number of an edition's next one: never one that was given before.
     *
     * @param earlier those there are, by number
     */
    default int next(List<Publication> earlier) {
        return earlier.isEmpty() ? 1 : earlier.getLast().number() + 1;
    }

    Change.Commit commit(Change<Publication> change, Actor actor, Instant at);
}
