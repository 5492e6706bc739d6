package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** All score sheets. */
public interface ScoreSheets {
    /** A sitting's sheets, ordered by candidate and member's number. */
    List<ScoreSheet> of(SittingId sitting);

    Change.Commit commit(Change<ScoreSheet> change, Actor actor, Instant at);
}
