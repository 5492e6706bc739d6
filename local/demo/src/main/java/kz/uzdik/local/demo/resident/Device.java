package kz.uzdik.local.demo.resident;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.demo.http.Json;

/**
 * What a resident's device holds from the blinding to the ballot. It is kept before anything is sent: whoever loses it
 * after the credential was issued has lost the vote.
 */
public final class Device {
    private final BallotKey key;
    private final Blinding blinding;
    private final Optional<String> credential;

    private Device(BallotKey key, Blinding blinding, Optional<String> credential) {
        this.key = key;
        this.blinding = blinding;
        this.credential = credential;
    }

    /** A new key pair, its message blinded for this district. */
    static Device make(RsaKey district, Ballots ballots, SecureRandom random) {
        BallotKey key = BallotKey.make(random);
        return new Device(key, Blinding.of(district, ballots.credentialMessage(key.point()), random), Optional.empty());
    }

    /** What {@link #form} wrote. */
    public static Device read(Json kept) {
        return new Device(
                BallotKey.read(Bytes.ofBase64(kept.text("key")), Bytes.ofHex(kept.text("point"))),
                new Blinding(
                        kept.text("prefix"),
                        kept.text("salt"),
                        new BigInteger(kept.text("r"), 16),
                        new BigInteger(kept.text("blinded"), 16)),
                kept.find("credential").map(Json::text));
    }

    /** All of it as a tree, for the device's own store; whoever has it can cast the ballot. */
    public Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("key", Bytes.base64(key.encoded()));
        form.put("point", Bytes.hex(key.point()));
        form.put("prefix", blinding.prefix());
        form.put("salt", blinding.salt());
        form.put("r", blinding.r().toString(16));
        form.put("blinded", blinding.blinded().toString(16));
        credential.ifPresent(issued -> form.put("credential", issued));
        return form;
    }

    BallotKey key() {
        return key;
    }

    Blinding blinding() {
        return blinding;
    }

    /** In base64url. */
    Optional<String> credential() {
        return credential;
    }

    Device with(byte[] issued) {
        return new Device(key, blinding, Optional.of(Bytes.base64(issued)));
    }
}
