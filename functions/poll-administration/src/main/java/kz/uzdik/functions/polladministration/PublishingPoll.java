package kz.uzdik.functions.polladministration;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.uzdik.aws.FolderListing;
import kz.uzdik.aws.S3Counts;
import kz.uzdik.aws.SigningKey;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.poll.Custody;
import kz.uzdik.domain.poll.Decisions;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.domain.poll.FreezingPoll;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.OfflineStation;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.RecordingPoll;
import kz.uzdik.domain.poll.RollSummary;
import kz.uzdik.domain.poll.Station;
import kz.uzdik.domain.poll.SupplementaryRoll;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;
import kz.uzdik.json.poll.AnnulledForm;
import kz.uzdik.json.poll.ExtensionForm;
import kz.uzdik.json.poll.FrozenPollForm;
import kz.uzdik.json.poll.OfflineStationForm;
import kz.uzdik.json.poll.RollForm;
import kz.uzdik.json.poll.StationForm;
import kz.uzdik.json.poll.SupplementaryRollForm;
import org.jspecify.annotations.Nullable;

/** Writes a poll's files. Each is derived from what is recorded, so that written again it is the same. */
final class PublishingPoll {

    private static final String BUNDLE = "bundle.json";
    private static final Set<String> FINGERPRINTED = Set.of("crv", "kty", "x", "y");

    private final Ceremony ceremony;
    private final PollFolder folder;
    private final RecordingPoll recording;

    PublishingPoll(Ceremony ceremony) {
        this.ceremony = ceremony;
        folder = ceremony.folder();
        recording = new RecordingPoll(ceremony.polls());
    }

    /** The frozen poll with its roll. The poll comes last: where it is, everything that belongs to it is. */
    void frozen(Poll poll, Instant at) {
        Decisions.Freeze freeze = poll.decisions().freeze().orElseThrow();
        RollSummary roll = ceremony.rolls()
                .find(poll.id(), freeze.roll())
                .orElseThrow(() -> new IllegalStateException("the roll of a frozen poll is gone: " + poll.id()));
        byte[] frozen = FrozenPollForm.bytes(FreezingPoll.frozen(poll.plan(), roll));
        if (!Digest.of(Sha256.of(frozen)).equals(freeze.digest())) {
            throw new IllegalStateException("the frozen poll has another digest than was agreed: " + poll.id());
        }
        byte[] key = signingKey();
        same(folder.keepToStay(name(poll, "signing-key.json"), key), key);
        signed(poll, "roll.json", RollForm.bytes(roll, poll.plan()));
        signed(poll, "poll.json", frozen);
        recording.filesPublished(poll.id(), at);
    }

    // Its fingerprint is that of these four members (RFC 7638).
    private byte[] signingKey() {
        Map<String, @Nullable Object> key =
                new TreeMap<>(SigningKey.jwk(ceremony.signingKey().get()).map());
        key.keySet().retainAll(FINGERPRINTED);
        return Json.canonical(key);
    }

    /** A roll that two officers have confirmed to add to the frozen one: from then on its people can ask for codes. */
    void supplement(Poll poll, RollImport roll) {
        var contents = roll.contents().orElseThrow();
        int number = roll.supplement().orElseThrow();
        var supplement = new SupplementaryRoll(number, roll.number(), contents.digest(), contents.residents());
        signed(poll, "rolls/" + number + ".json", SupplementaryRollForm.bytes(supplement, digest(poll)));
    }

    /** Every station without internet. */
    void offline(Poll poll) {
        Digest digest = digest(poll);
        for (OfflineStation station : poll.decisions().offline()) {
            signed(poll, "offline/" + station.number() + ".json", OfflineStationForm.bytes(station, digest));
        }
    }

    /** Every extension that was decided. */
    void extensions(Poll poll) {
        Digest digest = digest(poll);
        for (Extension extension : poll.decisions().extensions()) {
            signed(poll, "extensions/" + extension.number() + ".json", ExtensionForm.bytes(extension, digest));
        }
    }

    /**
     * What the count goes by, then its right to read, then the request. Stations lie where nobody but the count reads
     * them: it publishes a station's subtotals once it knows that its district shows any. What fewer than K people
     * said is given to nobody.
     */
    void closing(Poll poll) {
        if (poll.phase() != PollPhase.CLOSING) {
            return; // it is counted already
        }
        for (Station station : ceremony.stations().of(poll.id())) {
            if (station.isConfirmed()
                    && station.counts().ballots() >= poll.plan().k()) {
                byte[] subtotals = StationForm.bytes(station, digest(poll));
                same(folder.keep(S3Counts.place(poll.id(), station.station().value()), subtotals), subtotals);
            }
        }
        annulled(poll);
        ceremony.counting().let(poll.id());
        ceremony.counting().ask(poll.id());
    }

    /**
     * Publishes which districts are annulled, and looks again afterwards: a process that was slow must not leave there
     * what held before a later annulment.
     */
    void annulled(Poll poll) {
        Map<Kato, String> published;
        Map<Kato, String> hold = poll.decisions().annulled();
        do {
            published = hold;
            if (!published.isEmpty()) {
                folder.replaceSigned(name(poll, "annulled.json"), AnnulledForm.bytes(published, digest(poll)));
            }
            hold = recording.find(poll.id()).orElseThrow().decisions().annulled();
        } while (!hold.equals(published));
    }

    /** When every key is destroyed: that they are, and the list of all files. */
    void finished(Poll poll, Instant at) {
        boolean complete = folder.read(name(poll, "marks.json.sig")).isPresent();
        if (!poll.custody().isEmptied() || poll.decisions().bundle().isPresent() || !complete) {
            return; // the sweep tells again of a poll that lacks its list
        }
        signed(poll, "destroyed.json", destroyed(poll));
        // A list that was written before a death stays, and is signed as it is.
        byte[] bundle = folder.read(name(poll, BUNDLE)).orElseGet(() -> bundle(poll));
        byte[] kept = folder.keepSigned(name(poll, BUNDLE), bundle);
        recording.bundled(poll.id(), Digest.of(Sha256.of(kept)), at);
    }

    private static byte[] destroyed(Poll poll) {
        return Json.canonical(Members.of("pollDigest", digest(poll).hex())
                .withEach("keys", List.of(KeyPart.values()), part -> destroyed(poll, part))
                .map());
    }

    private static Members destroyed(Poll poll, KeyPart part) {
        Custody.Key key = poll.custody().key(part).orElseThrow();
        return Members.of("name", part.tag()).with("at", key.destroyed().orElseThrow());
    }

    private byte[] bundle(Poll poll) {
        var files = folder.files(poll.id()).stream()
                .filter(file -> !file.name().startsWith(BUNDLE))
                .toList();
        return Json.canonical(Members.of("pollDigest", digest(poll).hex())
                .withEach("files", files, PublishingPoll::file)
                .map());
    }

    private static Members file(FolderListing.Entry file) {
        return Members.of("name", file.name()).with("bytes", file.bytes()).with("sha256", file.sha256());
    }

    /** Publishes a file of the poll's folder with its signature; one that is there must be the very same. */
    void signed(Poll poll, String name, byte[] bytes) {
        same(folder.keepSigned(name(poll, name), bytes), bytes);
    }

    /** A file that was written before must be the very same: what it is derived from never changes. */
    static void same(byte[] kept, byte[] derived) {
        if (!Arrays.equals(kept, derived)) {
            throw new IllegalStateException("a file of a poll is there with another content");
        }
    }

    private static Digest digest(Poll poll) {
        return poll.decisions().freeze().orElseThrow().digest();
    }

    private static String name(Poll poll, String file) {
        return poll.id().folder() + file;
    }
}
