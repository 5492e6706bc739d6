package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;

/**
 * That an address is not written to, about one matter or at all, or was not for a while.
 *
 * @param of which address, and about what
 * @param delivery the letter whose fate it follows from
 * @param since when the mail service said so
 * @param lifted when somebody lifted it; empty while it holds
 */
public record Suppression(
        Silence of, Trouble why, DeliveryId delivery, Instant since, Optional<Instant> lifted, long version) {

    public String id() {
        return of.id();
    }

    /** Whether it is not written to. */
    public boolean holds() {
        return lifted.isEmpty();
    }

    static Change<Suppression> first(Silence of, Trouble why, DeliveryId delivery, Instant at) {
        var first = new Suppression(of, why, delivery, at, Optional.empty(), 1);
        return Change.of(first, 0, new DeliveryFact.AddressSuppressed(delivery, why));
    }

    /** Suppressed again; what was said before it was lifted is old news and changes nothing. */
    Optional<Change<Suppression>> again(Trouble reason, DeliveryId by, Instant at) {
        return lifted.filter(at::isAfter)
                .map(_ -> Change.of(
                        new Suppression(of, reason, by, at, Optional.empty(), version + 1),
                        version,
                        new DeliveryFact.AddressSuppressed(by, reason)));
    }

    Change<Suppression> lift(DeliveryId by, String reason, Instant at) {
        return Change.of(
                new Suppression(of, why, delivery, since, Optional.of(at), version + 1),
                version,
                new DeliveryFact.SuppressionLifted(by, reason));
    }
}
