package kz.uzdik.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
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
        try {
            return caller(signedClaims(bearer.group(1)));
        } catch (ParseException | JOSEException _) {
            throw unauthenticated();
        }
    }

    /**
     * Verifies a token of which everything is public, and refuses whose it is. No key is fetched, and none that it uses is
     * kept.
     */
    void prime() {
        KnownToken known = KnownToken.read();
        try {
            SignedJWT jwt = SignedJWT.parse(known.text());
            RSAPublicKey key = known.keys().getKeys().getFirst().toRSAKey().toRSAPublicKey();
            if (!BEARER.matcher("Bearer " + known.text()).matches() || !jwt.verify(new RSASSAVerifier(key))) {
                throw new IllegalStateException("a token that is known to verify does not");
            }
            caller(jwt.getJWTClaimsSet());
        } catch (ProblemException _) {
            return; // it is nobody's of ours
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("a token that is known to verify cannot be read", e);
        }
        throw new IllegalStateException("a stranger's token was taken for one of ours");
    }

    private JWTClaimsSet signedClaims(String token) throws ParseException, JOSEException {
        SignedJWT jwt = SignedJWT.parse(token);
        String keyId = jwt.getHeader().getKeyID();
        if (!JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm()) || keyId == null) {
            throw unauthenticated();
        }
        RSAPublicKey key = keys.key(keyId).orElseThrow(Tokens::unauthenticated);
        if (!jwt.verify(new RSASSAVerifier(key))) {
            throw unauthenticated();
        }
        return jwt.getJWTClaimsSet();
    }

    private Caller caller(JWTClaimsSet claims) throws ParseException {
        String subject = claims.getSubject();
        boolean ours = settings.issuer().equals(claims.getIssuer())
                && settings.clientId().equals(claims.getStringClaim("client_id"))
                && "access".equals(claims.getStringClaim("token_use"));
        if (!ours || subject == null || subject.isBlank() || subject.length() > MAX_SUBJECT) {
            throw unauthenticated();
        }
        requireValidNow(claims);
        List<String> groups = claims.getStringListClaim("cognito:groups");
        return new Caller(subject, groups == null ? Set.of() : Set.copyOf(groups));
    }

    private void requireValidNow(JWTClaimsSet claims) {
        Instant now = clock.instant();
        @Nullable Date expires = claims.getExpirationTime();
        @Nullable Date begins = claims.getNotBeforeTime();
        if (expires == null || (begins != null && begins.toInstant().minus(SKEW).isAfter(now))) {
            throw unauthenticated();
        }
        if (!expires.toInstant().plus(SKEW).isAfter(now)) {
            throw refused(Problems.TOKEN_EXPIRED);
        }
    }

    private static ProblemException unauthenticated() {
        return refused(Problems.UNAUTHENTICATED);
    }

    private static ProblemException refused(ProblemKind kind) {
        return Problem.of(kind).header("WWW-Authenticate", "Bearer").exception();
    }
}
