package kz.uzdik.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.json.Json;
import kz.uzdik.json.MalformedJson;
import org.jspecify.annotations.Nullable;

/**
 * A token in its compact form (RFC 7515): header, claims and signature, parted by dots. Nothing of it is to be believed
 * before {@link #isSignedBy}. It is read with the tree reader that every function has loaded already, not with a library of
 * its own: some two hundred classes more at each cold start.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SignedToken(
        Map<String, @Nullable Object> header, Map<String, @Nullable Object> claims, byte[] signed, byte[] signature) {
    private static final String ALGORITHM = "RS256";

    /** The token of a text; empty when it has another form. */
    static Optional<SignedToken> read(String text) {
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        return object(text.substring(0, first))
                .flatMap(header -> object(text.substring(first + 1, second))
                        .flatMap(claims -> Base64Url.decode(text.substring(second + 1))
                                .map(signature -> new SignedToken(
                                        header,
                                        claims,
                                        text.substring(0, second).getBytes(StandardCharsets.US_ASCII),
                                        signature))));
    }

    /** The id of the key it says it is signed with; empty when it names another algorithm, or something it must be read by. */
    Optional<String> keyId() {
        boolean ours = ALGORITHM.equals(header.get("alg")) && !header.containsKey("crit");
        return ours && header.get("kid") instanceof String id ? Optional.of(id) : Optional.empty();
    }

    boolean isSignedBy(RSAPublicKey key) {
        try {
            Signature verifying = Signature.getInstance("SHA256withRSA");
            verifying.initVerify(key);
            verifying.update(signed);
            return verifying.verify(signature);
        } catch (GeneralSecurityException _) {
            return false; // a signature of another length is an exception
        }
    }

    /** A claim that is a text. */
    Optional<String> text(String claim) {
        return claims.get(claim) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // a tree's objects have texts as names
    private static Optional<Map<String, @Nullable Object>> object(String part) {
        Optional<byte[]> json = Base64Url.decode(part);
        try {
            return json.isPresent() && Json.read(json.get()) instanceof Map<?, ?> object
                    ? Optional.of((Map<String, @Nullable Object>) object)
                    : Optional.empty();
        } catch (MalformedJson _) {
            return Optional.empty();
        }
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "SignedToken[hidden]";
    }
}
