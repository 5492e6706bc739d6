package kz.uzdik.domain.enrolment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.crypto.Hmac;
import kz.uzdik.domain.enrolment.PollSecrets.Secrets;
import kz.uzdik.domain.poll.PublishedPoll;

/**
 * Finds out whether a proof is right. A try is spent before anything is compared, by one conditional write: however many
 * guess at once, a request is compared five times (step 3).
 */
final class CheckingCode {
    private final RollEntries entries;
    private final PollSecrets secrets;

    CheckingCode(RollEntries entries, PollSecrets secrets) {
        this.entries = entries;
        this.secrets = secrets;
    }

    /** The entry as it was when the try was spent; empty when anything is wrong, whatever it is. */
    Optional<RollEntry> entryOf(PublishedPoll poll, Proof proof, Instant at) {
        Secrets keys = secrets.of(poll.id());
        ClaimedEntry claimed = ClaimedEntry.of(poll, proof.claim(), keys.pepper());
        return claimed.keys().stream()
                .map(key -> entries.spendTry(key, proof.request().text(), at))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(entry -> isRight(poll, proof, claimed, entry, keys.codeKey()));
    }

    // Code and contact are compared as one, so that nothing tells which of them was wrong.
    private static boolean isRight(
            PublishedPoll poll, Proof proof, ClaimedEntry claimed, RollEntry entry, byte[] codeKey) {
        String code = Code.of(poll, entry.key(), proof.request(), codeKey);
        return Hmac.same(ascii(code + entry.contact()), ascii(proof.code() + claimed.contact()));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
