package kz.uzdik.domain.keeping;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;

/** What is said of each edition about how long its personal data is kept. */
public interface Retentions {
    Optional<Retention> find(EditionId edition);

    Change.Commit commit(Change<Retention> change, Actor actor, Instant at);
}
