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

    Change.Commit commit(Change<Publication> change, Actor actor, Instant at);
}
