package kz.uzdik.aws;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import kz.uzdik.json.Members;

/** The public signing key as a JWK (RFC 7517), which browsers and tools import as it stands. */
public final class SigningKey {

    private static final int COORDINATE_BYTES = 32;

    private SigningKey() {}

    /**
     * The JWK of a DER key.
     *
     * @throws IllegalArgumentException when it is no key on P-256
     */
    public static Members jwk(byte[] der) {
        try {
            var key = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
            return Members.of("kty", "EC")
                    .with("crv", "P-256")
                    .with("x", coordinate(key.getW().getAffineX()))
                    .with("y", coordinate(key.getW().getAffineY()))
                    .with("alg", "ES256")
                    .with("use", "sig");
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an EC public key", e);
        }
    }

    private static String coordinate(BigInteger value) {
        byte[] signed = value.toByteArray(); // one zero byte longer where the first bit is set
        byte[] bytes = new byte[COORDINATE_BYTES];
        int length = Math.min(signed.length, COORDINATE_BYTES);
        if (value.bitLength() > COORDINATE_BYTES * Byte.SIZE) {
            throw new IllegalArgumentException("not a key on P-256");
        }
        System.arraycopy(signed, signed.length - length, bytes, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
