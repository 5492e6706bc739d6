package kz.uzdik.domain.enrolment;

import java.util.Map;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.territory.Kato;

/**
 * What an imported roll holds, as those who confirm it see it and as it is published.
 *
 * @param residents how many people in each district
 * @param contacts how many contacts serve how many of them
 * @param digest SHA-256 over the keyed hashes of the people in their order, 32 bytes each
 */
public record RollContents(Map<Kato, Long> residents, Map<Integer, Long> contacts, Digest digest) {
    public RollContents {
        residents = Map.copyOf(residents);
        contacts = Map.copyOf(contacts);
    }

    /** How many people in all. */
    public long people() {
        return residents.values().stream().mapToLong(Long::longValue).sum();
    }
}
