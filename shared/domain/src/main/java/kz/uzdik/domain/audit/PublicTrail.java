package kz.uzdik.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.act.Fact;

/**
 * What everybody may read of an edition's audit trail: the public facts, and where each chain ended. Whoever keeps it can
 * tell later whether the trail that the Agency holds is still the one it was then.
 *
 * @param until up to which instant
 */
public record PublicTrail(Instant until, List<Chain> chains) {
    public PublicTrail {
        chains = List.copyOf(chains);
    }

    /**
     * One aggregate's.
     *
     * @param facts the public ones; those between are left out, and their numbers missing
     * @param end the last entry's number and digest, public or not
     */
    public record Chain(Fact.Subject subject, String id, List<Shown> facts, AuditEntry.Head end) {
        public Chain {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One fact.
     *
     * @param digest of the whole entry, whoever did it and everything that is not shown included
     */
    public record Shown(
            long number, String fact, PublicFact.By by, Map<String, String> values, Instant at, String digest) {
        public Shown {
            values = Map.copyOf(values);
        }
    }
}
