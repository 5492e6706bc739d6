package kz.uzdik.functions.resultpublication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.publication.PublishedFile;
import kz.uzdik.domain.publication.RecordingTakedown;
import kz.uzdik.domain.publication.Takedown;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/**
 * Takes a file down that two have agreed on. First its tombstone is written and signed, so that readers always find
 * either the file or what was there; then the file goes with all its versions; then that is recorded. Whoever dies
 * between leaves more than there should be, never less, and does it again: the first tombstone stays.
 */
final class TakingDown {

    private final PublicFiles files;
    private final Signer signer;
    private final RecordingTakedown recording;

    TakingDown(PublicationPorts ports, PublishingTools tools) {
        files = tools.files();
        signer = tools.signer();
        recording = new RecordingTakedown(ports.publications());
    }

    /** Takes it down, unless that is done or nobody has agreed. */
    void takeDown(EditionId edition, int number, int takedown, Instant at) {
        recording.waiting(edition, number, takedown).ifPresent(agreed -> takeDown(agreed, at));
    }

    private void takeDown(Takedown.Of agreed, Instant at) {
        PublishedFile file = agreed.file();
        String prefix = agreed.publication().prefix();
        byte[] tombstone = files.keepToStay(
                prefix, file.tombstone(), Json.canonical(tombstone(agreed, at).map()), Bundle.JSON);
        String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign(tombstone));
        files.writeToStay(
                prefix, file.tombstoneSignature(), signature.getBytes(StandardCharsets.US_ASCII), Bundle.TEXT);
        files.remove(prefix, file.name());
        if (!(recording.removed(agreed, at) instanceof Outcome.Done)) {
            throw new IllegalStateException(
                    "the takedown was not recorded: " + agreed.publication().id());
        }
    }

    // No words of anybody: they could say again what had to go.
    // It is of one version: the same file of another one needs a takedown of its own.
    private static Members tombstone(Takedown.Of agreed, Instant at) {
        PublishedFile file = agreed.file();
        return Members.of("edition", agreed.publication().edition().value())
                .with("number", agreed.publication().number())
                .with("file", file.name())
                .with("sha256", file.sha256())
                .with("size", file.bytes())
                .with("removedAt", at)
                .with("reason", agreed.takedown().cause());
    }
}
