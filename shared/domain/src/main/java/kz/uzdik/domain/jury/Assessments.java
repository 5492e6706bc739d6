package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** All officers' assessments. */
public interface Assessments {
    /** A sitting's assessments, ordered by candidate and criterion. */
    List<Assessment> of(SittingId sitting);

    Change.Commit commit(Change<Assessment> change, Actor actor, Instant at);
}
