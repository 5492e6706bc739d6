package kz.uzdik.http;

import java.io.IOException;
import java.io.InputStream;
import java.security.interfaces.RSAPublicKey;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;

/**
 * A token to verify before anybody sends one, with its public key: nobody's, of an issuer that cannot exist, expired in
 * 1970, signed by a private key that was thrown away.
 *
 * @param key the key it is verified by
 */
record KnownToken(String text, RSAPublicKey key) {

    private static final String FILE = "known-token.json";

    static KnownToken read() {
        try (InputStream file = KnownToken.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + FILE);
            }
            byte[] json = file.readAllBytes();
            return new KnownToken(
                    Fields.of(Json.read(json)).text("token", 1, 2_000),
                    IssuerKeys.read(json).values().iterator().next());
        } catch (IOException e) {
            throw new IllegalStateException("what is shipped cannot be read: " + FILE, e);
        }
    }

    /** Shows nothing. */
    @Override
    public String toString() {
        return "KnownToken";
    }
}
