package kz.uzdik.aws;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.LengthPrefixed;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.crypto.Wrapped;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/**
 * A poll's wrapped keys in the private bucket (step 2 of the vote's protocol). Of each part one object below
 * {@code polls/<poll>/}, wrapped by the part's own key of the key service in the context of poll and part:
 *
 * <ul>
 *   <li>{@code secrets}: pepper and code key, 64 bytes;
 *   <li>{@code issuing/data-key}: the data key of 32 bytes, and beside it {@code issuing/<district>}: each district's
 *       signing key in PKCS#8, sealed by the data key for this poll and district;
 *   <li>{@code acknowledgement}: the ballot box's key in PKCS#8.
 * </ul>
 *
 * What lies there is never replaced, so that whoever makes keys again after a death goes on with those that are there.
 */
public final class PollVault {
    private final PrivateObjects objects;
    private final KmsDataKeys keys;

    public PollVault(PrivateObjects objects, KmsDataKeys keys) {
        this.objects = objects;
        this.keys = keys;
    }

    /** Whether a part's secret is there; it may be destroyed all the same. */
    public boolean has(PollId poll, KeyPart part) {
        return objects.get(name(poll, part)).isPresent();
    }

    /**
     * Wraps a part's secret, unless one is there already.
     *
     * @param key the part's key of the key service
     */
    public void seal(PollId poll, KeyPart part, String key, byte[] secret) {
        objects.putOnce(
                name(poll, part), Json.write(wrapped(poll, part, key, secret).map()));
    }

    /** Wraps the ballot box's key, unless one is there already; its public half stands beside it. */
    public void sealPair(PollId poll, String key, P256.Pair pair) {
        byte[] secret = P256.encode(pair.privateKey());
        objects.putOnce(
                name(poll, KeyPart.ACKNOWLEDGEMENT),
                Json.write(wrapped(poll, KeyPart.ACKNOWLEDGEMENT, key, secret)
                        .with("point", Base64Url.encode(pair.publicKey().bytes()))
                        .map()));
    }

    private Members wrapped(PollId poll, KeyPart part, String key, byte[] secret) {
        return Members.of("key", key).with("wrapped", Base64Url.encode(keys.wrap(key, secret, context(poll, part))));
    }

    /**
     * The public half of the ballot box's key.
     *
     * @throws IllegalStateException when there is none
     */
    public Point acknowledgementPoint(PollId poll) {
        return Sealed.read(object(poll, KeyPart.ACKNOWLEDGEMENT)).point().orElseThrow();
    }

    /**
     * A part's secret: pepper and code key, the data key, or the ballot box's key.
     *
     * @throws IllegalStateException when it is not there, or destroyed
     */
    public byte[] open(PollId poll, KeyPart part) {
        Sealed secret = Sealed.read(object(poll, part));
        return keys.unwrap(secret.key(), secret.wrapped(), context(poll, part))
                .orElseThrow(() -> new IllegalStateException("destroyed is what lay at " + name(poll, part)));
    }

    private byte[] object(PollId poll, KeyPart part) {
        return objects.get(name(poll, part))
                .orElseThrow(() -> new IllegalStateException("there is no secret at " + name(poll, part)));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sealed(String key, byte[] wrapped, Optional<Point> point) {
        static Sealed read(byte[] json) {
            Fields fields = Fields.of(Json.read(json));
            String key = fields.text("key", 1, 2_048);
            byte[] wrapped = Base64Url.decode(fields.text("wrapped", 1, 20_000)).orElseThrow();
            Optional<Point> point = fields.optionalText("point", 1, 200)
                    .flatMap(Base64Url::decode)
                    .flatMap(Point::decode);
            fields.done();
            return new Sealed(key, wrapped, point);
        }
    }

    /** Seals a district's signing key by the poll's data key, unless one is there already. */
    public void sealDistrict(PollId poll, Kato district, byte[] dataKey, byte[] pkcs8, SecureRandom random) {
        objects.putOnce(name(poll, district), Wrapped.seal(dataKey, associatedData(poll, district), pkcs8, random));
    }

    /**
     * A district's signing key in PKCS#8; empty when none was made, or its object was deleted.
     *
     * @throws IllegalStateException when it was sealed by another data key, or for another district
     */
    public Optional<byte[]> openDistrict(PollId poll, Kato district, byte[] dataKey) {
        return objects.get(name(poll, district))
                .map(wrapped -> Wrapped.open(dataKey, associatedData(poll, district), wrapped)
                        .orElseThrow(() -> new IllegalStateException("not sealed so: " + name(poll, district))));
    }

    /** Deletes a part's object. */
    public void delete(PollId poll, KeyPart part) {
        objects.delete(name(poll, part));
    }

    /** Deletes a district's key. */
    public void delete(PollId poll, Kato district) {
        objects.delete(name(poll, district));
    }

    private static Map<String, String> context(PollId poll, KeyPart part) {
        return Map.of("uzdik:poll", poll.toString(), "uzdik:part", part.tag());
    }

    private static byte[] associatedData(PollId poll, Kato district) {
        byte[] one = LengthPrefixed.lp(poll.toString());
        byte[] other = LengthPrefixed.lp(district.code());
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String name(PollId poll, KeyPart part) {
        return poll.folder() + (part == KeyPart.ISSUING ? "issuing/data-key" : part.tag());
    }

    private static String name(PollId poll, Kato district) {
        return poll.folder() + "issuing/" + district;
    }
}
