package kz.uzdik.domain.enrolment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.crypto.Hmac;
import kz.uzdik.domain.poll.PublishedPoll;

/**
 * The entry that a claim points to: the first of the poll's rolls, in their order, that has the person decides. Rolls are
 * only ever added at the end, so it is the same entry at every step, and a person has one.
 *
 * @param keys where it may be, in that order
 * @param contact the keyed hash that its contact must have
 */
record ClaimedEntry(List<EntryKey> keys, String contact) {
    ClaimedEntry {
        keys = List.copyOf(keys);
    }

    static ClaimedEntry of(PublishedPoll poll, Claim claim, byte[] pepper) {
        RollHashes hashes = new RollHashes(pepper);
        String person = hashes.person(claim.iin());
        return new ClaimedEntry(
                poll.rolls().stream()
                        .map(roll -> new EntryKey(poll.id(), roll, claim.district(), person))
                        .toList(),
                hashes.contact(claim.contact()));
    }

    /** The entry as it is, when its contact is the claimed one too. */
    Optional<RollEntry> in(RollEntries entries) {
        return keys.stream()
                .map(entries::find)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(this::hasContactOf);
    }

    /** Whether it is the entry's contact, found out in a time that does not depend on where they differ. */
    boolean hasContactOf(RollEntry entry) {
        return Hmac.same(
                contact.getBytes(StandardCharsets.US_ASCII), entry.contact().getBytes(StandardCharsets.US_ASCII));
    }

    /** Says nothing of whom it is. */
    @Override
    public String toString() {
        return "ClaimedEntry[hidden]";
    }
}
