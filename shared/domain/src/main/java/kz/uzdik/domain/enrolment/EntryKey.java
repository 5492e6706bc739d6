package kz.uzdik.domain.enrolment;

import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/**
 * Where a person stands on a poll's roll. It can be computed only from the person's identity number and the poll's
 * pepper.
 *
 * @param roll the roll's version
 * @param person HMAC-SHA-256 of the identity number under the poll's pepper, in hex
 */
public record EntryKey(PollId poll, int roll, Kato district, String person) {
    public EntryKey {
        if (!person.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a keyed hash");
        }
    }

    /** One of sixteen parts that a district's entries are spread over: the hash's first digit. */
    public String shard() {
        return person.substring(0, 1);
    }

    /** Names the place, never the person. */
    @Override
    public String toString() {
        return "EntryKey[" + poll + " " + district + "]";
    }
}
