package kz.uzdik.domain.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.territory.Kato;

/**
 * A person on a poll's roll: the one thing the enrolment writes. It is its own audit record.
 *
 * @param contact HMAC-SHA-256 of the normalised contact under the poll's pepper, in hex
 * @param contactAtCap whether as many people share the contact as may; issuance on such an entry is looked at first
 * @param revision grows with each request, mark and decision, so that two writes decided on one reading cannot both hold
 * @param requests codes that may still be live; marking the entry removes them, since they hold times
 * @param mark what was issued on it, once something was
 * @param complained whether the person has complained that it was not them
 * @param residence the unit the person is registered in, by which a station without internet closes entries
 */
public record RollEntry(
        EntryKey key,
        String contact,
        boolean contactAtCap,
        long revision,
        List<CodeRequest> requests,
        Optional<Mark> mark,
        Hold hold,
        boolean complained,
        Optional<Kato> residence) {
    public RollEntry {
        requests = List.copyOf(requests);
    }

    /** An entry without a residence of its own. */
    public RollEntry(
            EntryKey key,
            String contact,
            boolean contactAtCap,
            long revision,
            List<CodeRequest> requests,
            Optional<Mark> mark,
            Hold hold,
            boolean complained) {
        this(key, contact, contactAtCap, revision, requests, mark, hold, complained, Optional.empty());
    }

    /** The most codes of an entry that may be live at once. */
    public static final int MOST_REQUESTS = 3;

    /** The most guesses at one code. */
    public static final int MOST_TRIES = 5;

    /** How long a code lives. */
    public static final Duration CODE_LIFE = Duration.ofMinutes(10);

    /** The request with this id, live or not. */
    public Optional<CodeRequest> request(String id) {
        return requests.stream().filter(request -> request.id().equals(id)).findFirst();
    }

    /** The requests that are not expired at this instant. */
    public List<CodeRequest> liveAt(Instant at) {
        return requests.stream().filter(request -> at.isBefore(request.until())).toList();
    }

    /**
     * Why no credential is issued here for a blinded message of this digest; empty when one is. What was issued once is
     * given again, whatever was thought of the entry later.
     */
    public Optional<Reason.Code> noCredentialFor(Digest blinded) {
        if (mark.isPresent()) {
            return mark.flatMap(Mark::blinded).filter(blinded::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(EnrolmentReason.ALREADY_ISSUED);
        }
        return switch (hold) {
            case NONE, RELEASED -> Optional.empty();
            case HELD -> Optional.of(EnrolmentReason.BEING_CHECKED);
            case REFUSED -> Optional.of(EnrolmentReason.ISSUANCE_REFUSED);
        };
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
