package kz.uzdik.domain.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person on a poll's roll: the one thing the enrolment writes. It is its own audit record.
 *
 * @param contact HMAC-SHA-256 of the normalised contact under the poll's pepper, in hex
 * @param contactAtCap whether as many people share the contact as may; issuance on such an entry is looked at first
 * @param revision grows with each write of requests, so that two writes at once cannot both hold
 * @param requests codes that may still be live; marking the entry removes them, since they hold times
 * @param mark what was issued on it, once something was
 * @param complained whether the person has complained that it was not them
 */
public record RollEntry(
        EntryKey key,
        String contact,
        boolean contactAtCap,
        long revision,
        List<CodeRequest> requests,
        Optional<Mark> mark,
        Hold hold,
        boolean complained) {
    public RollEntry {
        requests = List.copyOf(requests);
    }

    /**
     * A code that was asked for.
     *
     * @param id sixteen random bytes in base64url
     * @param tries how many guesses were spent on it
     * @param until when it expires
     */
    public record CodeRequest(String id, int tries, Instant until) {}

    /** Whether a person has to look before a credential is issued (step 10). */
    public enum Hold {
        NONE,
        HELD,
        RELEASED,
        REFUSED
    }

    /** Says nothing of whom it is. */
    @Override
    public String toString() {
        return "RollEntry[hidden]";
    }
}
