package kz.uzdik.functions.polladministration;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.poll.Custody;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollKeys;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.RecordingPoll;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.poll.DistrictKeyForm;
import kz.uzdik.json.poll.PollKeysForm;

/**
 * Makes a poll's keys (step 2 of the vote's protocol). What lies wrapped in the vault is the truth: a key is drawn only
 * where none lies there, and everything that is published is derived from what does. So a ceremony that died between a
 * wrapped key and its public file, or between a file and its record, comes to the same end.
 */
final class MakingKeys {

    /** So many districts' keys are drawn in one run; it leaves time to spare. */
    static final int AT_ONCE = 50;

    private static final int SECRETS_LENGTH = 64;
    private static final int DATA_KEY_LENGTH = 32;

    private final KeyService keys;
    private final KeyVault vault;
    private final Ceremony ceremony;
    private final RecordingPoll recording;

    MakingKeys(Ceremony ceremony) {
        this.ceremony = ceremony;
        keys = ceremony.keys();
        vault = ceremony.vault();
        recording = new RecordingPoll(ceremony.polls());
    }

    /** Draws pepper and code key, once. */
    void secrets(Poll poll, Instant at) {
        seal(poll, KeyPart.SECRETS, SECRETS_LENGTH, at);
    }

    /** Draws the next districts' keys, and when there are all of them, publishes them with the acknowledgement key. */
    void districts(Poll poll, Instant at) {
        if (poll.phase() != PollPhase.FROZEN) {
            return; // an earlier run has published them
        }
        seal(poll, KeyPart.ISSUING, DATA_KEY_LENGTH, at);
        byte[] dataKey = vault.open(poll.id(), KeyPart.ISSUING);
        List<District> districts = poll.plan().districts();
        int from = poll.custody().districts();
        int to = Math.min(from + AT_ONCE, districts.size());
        districts.subList(from, to).forEach(district -> draw(poll.id(), district.code(), dataKey));
        if (to < districts.size()) {
            recording.districtKeysMade(poll.id(), to, at); // which asks for the next ones
        } else {
            publish(poll, dataKey, at);
        }
    }

    private void draw(PollId poll, Kato district, byte[] dataKey) {
        if (vault.openDistrict(poll, district, dataKey).isEmpty()) {
            byte[] drawn = BlindRsa.encode(ceremony.districtKeys().get());
            vault.sealDistrict(poll, district, dataKey, drawn, new SecureRandom());
        }
        byte[] published = DistrictKeyForm.bytes(published(poll, district, dataKey));
        PublishingPoll.same(
                ceremony.folder().keepToStay(poll.folder() + "keys/" + district + ".json", published), published);
    }

    private RsaPublic published(PollId poll, Kato district, byte[] dataKey) {
        byte[] pkcs8 = vault.openDistrict(poll, district, dataKey).orElseThrow();
        return RsaPublic.of(BlindRsa.privateKey(pkcs8));
    }

    private void publish(Poll poll, byte[] dataKey, Instant at) {
        Point point = acknowledgement(poll, at);
        Map<Kato, Digest> digests = new HashMap<>();
        for (District district : poll.plan().districts()) {
            byte[] file = DistrictKeyForm.bytes(published(poll.id(), district.code(), dataKey));
            digests.put(district.code(), Digest.of(Sha256.of(file)));
        }
        Digest frozen = poll.decisions().freeze().orElseThrow().digest();
        var published = new PollKeys(frozen, HexFormat.of().formatHex(point.bytes()), digests);
        byte[] file = PollKeysForm.bytes(published);
        PublishingPoll.same(ceremony.folder().keepSigned(poll.id().folder() + "keys.json", file), file);
        recording.keysPublished(poll.id(), Digest.of(Sha256.of(file)), at);
    }

    private Point acknowledgement(Poll poll, Instant at) {
        String key = key(poll, KeyPart.ACKNOWLEDGEMENT, at);
        if (!vault.has(poll.id(), KeyPart.ACKNOWLEDGEMENT)) {
            vault.sealPair(poll.id(), key, P256.generate(new SecureRandom()));
        }
        Point point = vault.acknowledgementPoint(poll.id());
        var privateKey = P256.privateKey(vault.open(poll.id(), KeyPart.ACKNOWLEDGEMENT));
        byte[] said = poll.id().toString().getBytes(StandardCharsets.UTF_8);
        if (!P256.verify(point, said, P256.sign(privateKey, said))) {
            throw new IllegalStateException("the acknowledgement key's halves do not belong together");
        }
        return point;
    }

    private void seal(Poll poll, KeyPart part, int length, Instant at) {
        String key = key(poll, part, at);
        if (!vault.has(poll.id(), part)) {
            byte[] secret = new byte[length];
            new SecureRandom().nextBytes(secret);
            vault.seal(poll.id(), part, key, secret);
        }
    }

    // Recorded before it is used: whoever comes after a death wraps with the same key. One that was made and not
    // recorded has wrapped nothing; where another was quicker, this one is destroyed.
    private String key(Poll poll, KeyPart part, Instant at) {
        return poll.custody().key(part).map(Custody.Key::id).orElseGet(() -> {
            String made = keys.make(poll.id(), part);
            String holds = recording
                    .keyMade(poll.id(), part, made, at)
                    .custody()
                    .key(part)
                    .orElseThrow()
                    .id();
            if (!holds.equals(made)) {
                keys.destroy(made);
            }
            return holds;
        });
    }
}
