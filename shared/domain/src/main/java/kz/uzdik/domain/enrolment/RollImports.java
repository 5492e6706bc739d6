package kz.uzdik.domain.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollId;

/** All imports of rolls. */
public interface RollImports {
    /** A poll's imports, by number. */
    List<RollImport> of(PollId poll);

    Optional<RollImport> find(PollId poll, int number);

    Change.Commit commit(Change<RollImport> change, Actor actor, Instant at);
}
