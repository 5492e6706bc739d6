package kz.uzdik.local.stack.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Sign-ins under way: a code is good for a token once, for a minute, for whoever holds the verifier (RFC 7636, S256). */
public final class SignIns {
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final Issuer issuer;
    private final Clock clock;
    private final Map<String, Begun> begun = new ConcurrentHashMap<>();

    private record Begun(String subject, List<String> groups, String redirect, String challenge, Instant until) {}

    public SignIns(Issuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    /** The code of somebody who has signed in. */
    public String begin(String subject, List<String> groups, String redirect, String challenge) {
        String code = UUID.randomUUID().toString();
        begun.put(
                code,
                new Begun(subject, groups, redirect, challenge, clock.instant().plus(GOOD_FOR)));
        return code;
    }

    /** The access token for a code; empty where it is none, was used, is too old, or is somebody else's. */
    public Optional<String> token(String code, String redirect, String verifier) {
        return Optional.ofNullable(begun.remove(code))
                .filter(asked -> clock.instant().isBefore(asked.until()))
                .filter(asked -> asked.redirect().equals(redirect))
                .filter(asked -> asked.challenge().equals(challenge(verifier)))
                .map(asked -> issuer.token(asked.subject(), asked.groups(), Issuer.LIFETIME));
    }

    static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
