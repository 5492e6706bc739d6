package kz.uzdik.domain.notice;

import java.util.Locale;
import java.util.Map;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.EditionId;

/** What people, and the mail service's answers, do to deliveries and addresses. */
public sealed interface DeliveryFact extends Fact {

    /** Somebody has an errand done again: a letter is written anew from what holds then. */
    record DeliveryResent(DeliveryId delivery, EditionId edition, String errand, String reason)
            implements DeliveryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("delivery", delivery.value(), "edition", edition.value(), "errand", errand, "reason", reason);
        }
    }

    /** An address is written to no more: there is no such mailbox, or its owner does not want it. */
    record AddressSuppressed(DeliveryId delivery, Trouble why) implements DeliveryFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "delivery",
                    delivery.value(),
                    "why",
                    why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** Somebody has an address written to again. */
    record SuppressionLifted(DeliveryId delivery, String reason) implements DeliveryFact {
        @Override
        public Map<String, String> values() {
            return Map.of("delivery", delivery.value(), "reason", reason);
        }
    }
}
