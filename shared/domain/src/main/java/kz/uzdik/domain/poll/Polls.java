package kz.uzdik.domain.poll;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** All polls. */
public interface Polls {
    Optional<Poll> find(PollId id);

    /** Every poll, by id. */
    List<Poll> all();

    Change.Commit commit(Change<Poll> change, Actor actor, Instant at);
}
