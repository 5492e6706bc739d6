package kz.uzdik.domain.contest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** The editions of all contests. */
public interface Editions {
    Optional<Edition> find(EditionId id);

    /** Every announced edition, ordered by id; one announced a moment ago may be missing. */
    List<EditionId> announced();

    /** Every edition that is planned and not announced, ordered by id; one planned a moment ago may be missing. */
    List<EditionId> planned();

    Change.Commit commit(Change<Edition> change, Actor actor, Instant at);
}
