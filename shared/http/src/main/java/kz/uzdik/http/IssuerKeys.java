package kz.uzdik.http;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.json.Json;
import kz.uzdik.json.MalformedJson;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's RSA keys by their id, fetched when first needed and kept.
 *
 * <p>They are fetched again when they are an hour old, and for an unknown id when the last fetch is 30 s past, so that
 * nobody can make us hammer the issuer. When it cannot be reached, known keys still serve for a day.
 */
final class IssuerKeys {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration USABLE = Duration.ofDays(1);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    private static final int TIME_OUT_MS = 3_000;
    private static final int MAX_BYTES = 256 * 1024;
    private static final int MIN_BITS = 2_048;

    private final URI source;
    private final Clock clock;
    private Map<String, RSAPublicKey> keys = Map.of();
    private Instant fetchedAt = Instant.MIN;
    private Instant failedAt = Instant.MIN;

    IssuerKeys(URI source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /**
     * The key of an id, or nothing when the issuer has none such.
     *
     * @throws ProblemException 503 {@code issuer-unavailable} when that cannot be known now
     */
    synchronized Optional<RSAPublicKey> key(String id) {
        boolean known = keys.containsKey(id);
        if (isOlderThan(known ? FRESH : BETWEEN_FETCHES, fetchedAt)) {
            refresh();
        }
        if (isOlderThan(known ? USABLE : BETWEEN_FETCHES, fetchedAt)) {
            throw Problem.of(Problems.ISSUER_UNAVAILABLE).exception();
        }
        return Optional.ofNullable(keys.get(id));
    }

    private void refresh() {
        if (!isOlderThan(AFTER_FAILURE, failedAt)) {
            return;
        }
        try {
            keys = fetch();
            fetchedAt = clock.instant();
        } catch (IOException | MalformedJson _) {
            failedAt = clock.instant(); // the caller sees by the keys' age whether they still serve
        }
    }

    private boolean isOlderThan(Duration age, Instant instant) {
        return instant.equals(Instant.MIN) || instant.plus(age).isBefore(clock.instant());
    }

    private Map<String, RSAPublicKey> fetch() throws IOException {
        return read(document());
    }

    /** The keys of a key set (RFC 7517) that tokens can be signed with, by their ids. */
    static Map<String, RSAPublicKey> read(byte[] document) throws IOException {
        if (!(Json.read(document) instanceof Map<?, ?> set) || !(set.get("keys") instanceof List<?> published)) {
            throw new IOException("no key set there");
        }
        Map<String, RSAPublicKey> found = new HashMap<>();
        for (Object each : published) {
            if (each instanceof Map<?, ?> key && key.get("kid") instanceof String id && signsTokens(key)) {
                rsa(key).ifPresent(rsa -> found.put(id, rsa));
            }
        }
        return Map.copyOf(found);
    }

    private static boolean signsTokens(Map<?, ?> key) {
        return "RSA".equals(key.get("kty"))
                && Objects.requireNonNullElse(key.get("use"), "sig").equals("sig")
                && Objects.requireNonNullElse(key.get("alg"), "RS256").equals("RS256");
    }

    private static Optional<RSAPublicKey> rsa(Map<?, ?> key) {
        Optional<BigInteger> modulus = number(key.get("n")).filter(n -> n.bitLength() >= MIN_BITS);
        Optional<BigInteger> exponent = number(key.get("e"));
        if (modulus.isEmpty() || exponent.isEmpty()) {
            return Optional.empty();
        }
        try {
            var numbers = new RSAPublicKeySpec(modulus.get(), exponent.get());
            return Optional.of((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(numbers));
        } catch (GeneralSecurityException _) {
            return Optional.empty(); // numbers that are no key
        }
    }

    private static Optional<BigInteger> number(@Nullable Object text) {
        return text instanceof String digits
                ? Base64Url.decode(digits).map(bytes -> new BigInteger(1, bytes))
                : Optional.empty();
    }

    private byte[] document() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) source.toURL().openConnection();
        connection.setConnectTimeout(TIME_OUT_MS);
        connection.setReadTimeout(TIME_OUT_MS);
        connection.setInstanceFollowRedirects(false);
        try (InputStream in = connection.getInputStream()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK || bytes.length > MAX_BYTES) {
                throw new IOException("no key set there");
            }
            return bytes;
        } finally {
            connection.disconnect();
        }
    }
}
