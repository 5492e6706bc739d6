package kz.uzdik.functions.polladministration;

import java.time.Instant;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.RecordingPoll;

/**
 * Destroys the keys that have done their work: the key service's key first, since without it the wrapped ones are
 * nothing, then the wrapped ones themselves (step 2 of the vote's protocol).
 */
final class DestroyingKeys {

    private final KeyService keys;
    private final KeyVault vault;
    private final RecordingPoll recording;

    DestroyingKeys(Ceremony ceremony) {
        keys = ceremony.keys();
        vault = ceremony.vault();
        recording = new RecordingPoll(ceremony.polls());
    }

    /** Destroys every key of the poll that is retired. */
    void retired(Poll poll, Instant at) {
        for (KeyPart part : KeyPart.values()) {
            if (poll.custody().isToDestroy(part)) {
                keys.destroy(poll.custody().key(part).orElseThrow().id());
                if (part == KeyPart.ISSUING) {
                    poll.plan().districts().stream()
                            .map(District::code)
                            .forEach(district -> vault.delete(poll.id(), district));
                }
                vault.delete(poll.id(), part);
                recording.destroyed(poll.id(), part, at);
            }
        }
    }
}
