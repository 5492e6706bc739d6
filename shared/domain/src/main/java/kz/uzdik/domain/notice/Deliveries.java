package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;

/** What became of errands, one entry an errand. */
public interface Deliveries {
    Optional<Delivery> find(DeliveryId id);

    /**
     * An edition's entries that {@linkplain Delivery#needsALook need a look}, by their {@linkplain Delivery#position
     * position}; at most so many behind that position, from the first where it is empty. May lag a moment.
     */
    List<Delivery> toLookAt(EditionId edition, String after, int most);

    Change.Commit commit(Change<Delivery> change, Actor actor, Instant at);
}
