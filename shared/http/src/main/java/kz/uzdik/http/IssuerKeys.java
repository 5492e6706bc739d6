package kz.uzdik.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
        } catch (IOException | ParseException | JOSEException _) {
            failedAt = clock.instant(); // the caller sees by the keys' age whether they still serve
        }
    }

    private boolean isOlderThan(Duration age, Instant instant) {
        return instant.equals(Instant.MIN) || instant.plus(age).isBefore(clock.instant());
    }

    private Map<String, RSAPublicKey> fetch() throws IOException, ParseException, JOSEException {
        Map<String, RSAPublicKey> found = new HashMap<>();
        for (JWK key : JWKSet.parse(document()).getKeys()) {
            if (key instanceof RSAKey rsa && key.getKeyID() != null && signsTokens(rsa)) {
                found.put(key.getKeyID(), rsa.toRSAPublicKey());
            }
        }
        return Map.copyOf(found);
    }

    private static boolean signsTokens(RSAKey key) {
        return (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
                && (key.getAlgorithm() == null || key.getAlgorithm().equals(JWSAlgorithm.RS256))
                && key.size() >= MIN_BITS;
    }

    private String document() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) source.toURL().openConnection();
        connection.setConnectTimeout(TIME_OUT_MS);
        connection.setReadTimeout(TIME_OUT_MS);
        connection.setInstanceFollowRedirects(false);
        try (InputStream in = connection.getInputStream()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK || bytes.length > MAX_BYTES) {
                throw new IOException("no key set there");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } finally {
            connection.disconnect();
        }
    }
}
