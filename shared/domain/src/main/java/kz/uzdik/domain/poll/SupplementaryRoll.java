package kz.uzdik.domain.poll;

import java.util.Map;
import kz.uzdik.domain.territory.Kato;

/**
 * People put on the roll after the freeze, as published.
 *
 * @param number 1, 2, … in the order they came into force
 * @param version which import of the roll they stand in
 * @param digest SHA-256 over the sorted keyed hashes of the added entries
 * @param added how many people of each district
 */
public record SupplementaryRoll(int number, int version, Digest digest, Map<Kato, Long> added) {
    public SupplementaryRoll {
        added = Map.copyOf(added);
    }
}
