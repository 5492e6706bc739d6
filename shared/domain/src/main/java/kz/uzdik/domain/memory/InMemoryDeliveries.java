package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.notice.Deliveries;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.DeliveryId;
import kz.uzdik.domain.people.Actor;

/** What became of errands, in memory. */
public record InMemoryDeliveries(InMemoryStore store) implements Deliveries {
    @Override
    public Optional<Delivery> find(DeliveryId id) {
        return store.deliveries.find(id.value());
    }

    @Override
    public List<Delivery> toLookAt(EditionId edition, String after, int most) {
        return store
                .deliveries
                .all(
                        delivery -> delivery.edition().equals(edition) && delivery.needsALook(),
                        Comparator.comparing(Delivery::position))
                .stream()
                .filter(delivery -> delivery.position().compareTo(after) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public Change.Commit commit(Change<Delivery> change, Actor actor, Instant at) {
        return store.deliveries.commit(change, actor, at);
    }
}
