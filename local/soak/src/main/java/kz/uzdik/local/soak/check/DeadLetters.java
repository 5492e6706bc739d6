package kz.uzdik.local.soak.check;

import java.util.List;

/** No message was given up: what cannot be handled even in peace is a mistake of somebody's. */
final class DeadLetters implements Invariant {
    @Override
    public List<Damage> broken(Stores stores) {
        return stores.given().entrySet().stream()
                .filter(queue -> queue.getValue() > 0)
                .map(queue -> new Damage("dead letter", queue.getKey(), queue.getValue() + " messages were given up"))
                .toList();
    }
}
