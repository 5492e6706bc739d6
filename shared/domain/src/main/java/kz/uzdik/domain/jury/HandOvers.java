package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;

/** All hand-overs. */
public interface HandOvers {
    /** What an edition's commissions have handed over, ordered by sitting. */
    List<HandOver> of(EditionId edition);

    Change.Commit commit(Change<HandOver> change, Actor actor, Instant at);
}
