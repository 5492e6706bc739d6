package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;

/** All commissions. */
public interface Commissions {
    Optional<Commission> find(CommissionId id);

    /** An edition's commissions, ordered by id. */
    List<Commission> of(EditionId edition);

    Change.Commit commit(Change<Commission> change, Actor actor, Instant at);
}
