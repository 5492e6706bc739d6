package kz.uzdik.domain.poll;

import java.util.Map;
import kz.uzdik.domain.territory.Kato;

/**
 * What is published of a roll: no person can be found in it.
 *
 * @param version which import of the roll it is
 * @param digest SHA-256 over the sorted keyed hashes of its entries
 * @param residents how many people stand on it in each district
 * @param contacts how many contacts serve how many people: a contact that serves many is to be seen by all
 */
public record RollSummary(
        PollId poll, int version, Digest digest, Map<Kato, Long> residents, Map<Integer, Long> contacts) {
    public RollSummary {
        residents = Map.copyOf(residents);
        contacts = Map.copyOf(contacts);
    }

    /** How many people of a district stand on it; none of a district it does not name. */
    public long residents(Kato district) {
        return residents.getOrDefault(district, 0L);
    }
}
