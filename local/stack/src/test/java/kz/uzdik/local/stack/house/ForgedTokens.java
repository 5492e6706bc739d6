package kz.uzdik.local.stack.house;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import kz.uzdik.local.stack.Stack;

/** Tokens that look right and are not. */
final class ForgedTokens {
    private ForgedTokens() {}

    static List<String> of(Stack stack) {
        try {
            String good = stack.issuer().token("officer", List.of("agency"), Duration.ofHours(1));
            SignedJWT parsed = SignedJWT.parse(good);
            JWTClaimsSet claims = parsed.getJWTClaimsSet();
            String keyId = parsed.getHeader().getKeyID();
            return List.of(
                    "Bearer " + stack.issuer().token("officer", List.of("agency"), Duration.ofHours(-1)),
                    "Bearer " + new PlainJWT(claims).serialize(),
                    "Bearer " + signedByAnotherKey(claims, keyId),
                    "Bearer " + signedByAnotherKey(claims, "unknown-key"),
                    "Bearer " + signedByAnotherKey(another(claims, "https://elsewhere.example", "uzdik-local"), keyId),
                    "Bearer " + signedWithASecret(claims, keyId),
                    "Bearer " + withAnotherSubject(good));
        } catch (ParseException | JOSEException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet another(JWTClaimsSet claims, String issuer, String client) {
        return new JWTClaimsSet.Builder(claims)
                .issuer(issuer)
                .claim("client_id", client)
                .expirationTime(Date.from(Instant.ofEpochSecond(4_000_000_000L)))
                .build();
    }

    private static String signedByAnotherKey(JWTClaimsSet claims, String keyId)
            throws NoSuchAlgorithmException, JOSEException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), claims);
        jwt.sign(new RSASSASigner(keys.generateKeyPair().getPrivate()));
        return jwt.serialize();
    }

    private static String signedWithASecret(JWTClaimsSet claims, String keyId) throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(keyId).build(), claims);
        jwt.sign(new MACSigner("the issuer's public key as a secret, long enough"));
        return jwt.serialize();
    }

    // The signature stays, what it was made over does not.
    private static String withAnotherSubject(String good) {
        String[] parts = good.split("\\.", -1);
        String claims =
                new String(java.util.Base64.getUrlDecoder().decode(parts[1]), java.nio.charset.StandardCharsets.UTF_8);
        String changed = claims.replace("officer", "somebody");
        return parts[0]
                + "."
                + java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(changed.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + "."
                + parts[2];
    }
}
