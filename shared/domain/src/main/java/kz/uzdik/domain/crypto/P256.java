package kz.uzdik.domain.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * ECDSA on P-256 with SHA-256; a signature is r and s, 32 bytes each. Who knows one signature of a message can make
 * another (s → n−s), so a signature is no name for anything.
 */
public final class P256 {
    /** How many bytes a signature has. */
    public static final int SIGNATURE_LENGTH = 2 * Curve.BYTES;

    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private P256() {}

    /** A private key and the public one that belongs to it. */
    public record Pair(ECPrivateKey privateKey, Point publicKey) {
        /** Shows nothing of the keys. */
        @Override
        public String toString() {
            return "Pair[hidden]";
        }
    }

    /** A new pair of keys. */
    public static Pair generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(Curve.PARAMETERS, random);
            var pair = generator.generateKeyPair();
            return new Pair((ECPrivateKey) pair.getPrivate(), Point.of((ECPublicKey) pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes keys on P-256", e);
        }
    }

    /** The PKCS#8 form of a private key (DER). */
    public static byte[] encode(ECPrivateKey key) {
        return key.getEncoded();
    }

    /**
     * The private key of a PKCS#8 form (DER).
     *
     * @throws IllegalArgumentException when it is not a key on P-256
     */
    public static ECPrivateKey privateKey(byte[] pkcs8) {
        try {
            var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            if (key instanceof ECPrivateKey ec && Curve.isOf(ec.getParams()) && Curve.isScalar(ec.getS())) {
                return ec;
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key in PKCS#8", e);
        }
        throw new IllegalArgumentException("not a private key on P-256");
    }

    /** Signs a message. */
    public static byte[] sign(ECPrivateKey key, byte[] message) {
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(key, new SecureRandom());
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key on P-256 did not sign", e);
        }
    }

    /** Whether a signature is 64 bytes, r and s lie from 1 to n−1, and it is this key's of this message. */
    public static boolean verify(Point key, byte[] message, byte[] signature) {
        if (!isSignature(signature)) {
            return false;
        }
        try {
            Signature verifying = Signature.getInstance(ALGORITHM);
            verifying.initVerify(KeyFactory.getInstance("EC")
                    .generatePublic(new ECPublicKeySpec(new ECPoint(key.x(), key.y()), Curve.PARAMETERS)));
            verifying.update(message);
            return verifying.verify(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a point of P-256 did not serve as a key", e);
        }
    }

    /** Whether these are 64 bytes whose halves, r and s, both lie from 1 to n−1. */
    public static boolean isSignature(byte[] signature) {
        return signature.length == SIGNATURE_LENGTH
                && Curve.isScalar(Unsigned.of(signature, 0, Curve.BYTES))
                && Curve.isScalar(Unsigned.of(signature, Curve.BYTES, SIGNATURE_LENGTH));
    }
}
