package kz.uzdik.http;

import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Verifies OIDC access tokens and tells who calls.
 *
 * <p>Accepted is only RS256 by a key of the issuer, with the issuer and client of the settings,
 * {@code token_use = access}, and a time of validity that holds now within 60 s. Every refusal says the same 401,
 * except an expired token's; none repeats the token.
 */
public final class Tokens {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9_.-]{1,8192}) *");
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final int MAX_SUBJECT = 128;
    private static final double MAX_SECONDS = 1e11;

    private final IssuerSettings settings;
    private final IssuerKeys keys;
    private final Clock clock;

    /** Fetches nothing yet. The clock is real time: a token is valid by the wall, not by an event's own time. */
    public Tokens(IssuerSettings settings, Clock clock) {
        this.settings = settings;
        this.keys = new IssuerKeys(settings.keys(), clock);
        this.clock = clock;
    }

    /**
     * The caller that an Authorization header proves.
     *
     * @throws ProblemException 401 {@code unauthenticated} or {@code token-expired}, 503 {@code issuer-unavailable}
     */
    public Caller callerOf(Optional<String> authorization) {
        Matcher bearer = BEARER.matcher(authorization.orElse(""));
        if (!bearer.matches()) {
            throw unauthenticated();
        }
        return caller(verified(bearer.group(1)));
    }

    /**
     * Verifies a token of which everything is public, and refuses whose it is. No key is fetched, and none that it uses is
     * kept.
     */
    void prime() {
        KnownToken known = KnownToken.read();
        SignedToken token = SignedToken.read(known.text())
                .filter(_ -> BEARER.matcher("Bearer " + known.text()).matches())
                .filter(read -> read.isSignedBy(known.key()))
                .orElseThrow(() -> new IllegalStateException("a token that is known to verify does not"));
        try {
            caller(token);
        } catch (ProblemException _) {
            return; // it is nobody's of ours
        }
        throw new IllegalStateException("a stranger's token was taken for one of ours");
    }

    private SignedToken verified(String text) {
        SignedToken token = SignedToken.read(text).orElseThrow(Tokens::unauthenticated);
        String id = token.keyId().orElseThrow(Tokens::unauthenticated);
        RSAPublicKey key = keys.key(id).orElseThrow(Tokens::unauthenticated);
        if (!token.isSignedBy(key)) {
            throw unauthenticated();
        }
        return token;
    }

    private Caller caller(SignedToken token) {
        boolean ours = is(token, "iss", settings.issuer())
                && is(token, "client_id", settings.clientId())
                && is(token, "token_use", "access");
        String subject = token.text("sub").orElse("");
        if (!ours || subject.isBlank() || subject.length() > MAX_SUBJECT) {
            throw unauthenticated();
        }
        requireValidNow(token);
        return new Caller(subject, groups(token.claims().get("cognito:groups")));
    }

    private static boolean is(SignedToken token, String claim, String wanted) {
        return token.text(claim).filter(wanted::equals).isPresent();
    }

    private static Set<String> groups(@Nullable Object claim) {
        if (claim == null) {
            return Set.of();
        }
        if (!(claim instanceof List<?> names)) {
            throw unauthenticated();
        }
        Set<String> groups = new HashSet<>();
        for (Object name : names) {
            if (!(name instanceof String group)) {
                throw unauthenticated();
            }
            groups.add(group);
        }
        return Set.copyOf(groups);
    }

    private void requireValidNow(SignedToken token) {
        Instant now = clock.instant();
        Instant expires = instant(token, "exp").orElseThrow(Tokens::unauthenticated);
        if (instant(token, "nbf").orElse(now).minus(SKEW).isAfter(now)) {
            throw unauthenticated();
        }
        if (!expires.plus(SKEW).isAfter(now)) {
            throw refused(Problems.TOKEN_EXPIRED);
        }
    }

    // Seconds, whole ones or not (RFC 7519); beyond what is a time of ours they are none.
    private static Optional<Instant> instant(SignedToken token, String claim) {
        Object seconds = token.claims().get(claim);
        if (seconds == null) {
            return Optional.empty();
        }
        if (!(seconds instanceof Number number) || Math.abs(number.doubleValue()) > MAX_SECONDS) {
            throw unauthenticated();
        }
        return Optional.of(Instant.ofEpochSecond(number.longValue()));
    }

    private static ProblemException unauthenticated() {
        return refused(Problems.UNAUTHENTICATED);
    }

    private static ProblemException refused(ProblemKind kind) {
        return Problem.of(kind).header("WWW-Authenticate", "Bearer").exception();
    }
}
