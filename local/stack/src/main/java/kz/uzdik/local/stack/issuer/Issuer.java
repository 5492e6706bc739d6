package kz.uzdik.local.stack.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.uzdik.local.stack.emulators.KeptText;

/**
 * The development issuer: an OIDC provider's metadata and key set, and access tokens shaped as Cognito's (RS256; `sub`,
 * `client_id`, `token_use` = access, `cognito:groups` if any). Tokens live in real time.
 */
public final class Issuer {
    /** How long a token is good for unless told otherwise. */
    public static final Duration LIFETIME = Duration.ofHours(12);

    private static final String KEY_ID = "uzdik-local";
    private final String issuer;
    private final String clientId;
    private final Clock clock;
    private final RSAKey key;

    /** @param keyFile keeps the key over a restart */
    public Issuer(String issuer, String clientId, Clock clock, Optional<Path> keyFile) throws IOException {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clock = clock;
        this.key = key(keyFile);
    }

    /** An access token for a person; a negative lifetime gives one that has expired. */
    public String token(String subject, List<String> groups, Duration lifetime) {
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .claim("client_id", clientId)
                .claim("token_use", "access")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .jwtID(UUID.randomUUID().toString());
        if (!groups.isEmpty()) claims.claim("cognito:groups", groups);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(KEY_ID)
                .build();
        var token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
        return token.serialize();
    }

    /** The public key as a JWK set. */
    public Map<String, Object> keySet() {
        return new JWKSet(key).toJSONObject(true);
    }

    /** The metadata at `/.well-known/openid-configuration`. */
    public Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                issuer,
                "authorization_endpoint",
                issuer + "/authorize",
                "token_endpoint",
                issuer + "/token",
                "jwks_uri",
                issuer + "/jwks.json",
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "response_types_supported",
                List.of("code"),
                "code_challenge_methods_supported",
                List.of("S256"),
                "subject_types_supported",
                List.of("public"));
    }

    private static RSAKey key(Optional<Path> file) throws IOException {
        try {
            if (file.isPresent() && Files.exists(file.get())) return RSAKey.parse(Files.readString(file.get()));
            RSAKey made = new RSAKeyGenerator(2048)
                    .keyID(KEY_ID)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            if (file.isPresent()) KeptText.write(file.get(), made.toJSONString());
            return made;
        } catch (ParseException | JOSEException wrong) {
            throw new IOException("the issuer's key cannot be read or made", wrong);
        }
    }
}
