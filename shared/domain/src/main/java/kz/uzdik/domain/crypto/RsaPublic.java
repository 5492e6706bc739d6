package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Optional;

/**
 * An RSA public key, published: n and e.
 *
 * @param modulus n, odd
 * @param exponent e, odd, from 3 to n−1
 */
public record RsaPublic(BigInteger modulus, BigInteger exponent) {
    /** How many bits n has by the protocol. */
    public static final int BITS = 2048;

    /** The e of the protocol. */
    public static final BigInteger EXPONENT = BigInteger.valueOf(65_537);

    private static final int SMALLEST_BITS = 1024;
    private static final int LARGEST_BITS = 8192;

    /** @throws IllegalArgumentException when no RSA key has such numbers, or such a size: 1024 to 8192 bits */
    public RsaPublic {
        if (!modulus.testBit(0)
                || modulus.signum() < 0
                || modulus.bitLength() < SMALLEST_BITS
                || modulus.bitLength() > LARGEST_BITS
                || !exponent.testBit(0)
                || exponent.compareTo(BigInteger.TWO) <= 0
                || exponent.compareTo(modulus) >= 0) {
            throw new IllegalArgumentException("not an RSA public key");
        }
    }

    /** The public half of a private key. */
    public static RsaPublic of(RSAPrivateCrtKey key) {
        return new RsaPublic(key.getModulus(), key.getPublicExponent());
    }

    /** The key of n and e as big-endian bytes; empty when either begins with a zero byte or it is no key. */
    public static Optional<RsaPublic> decode(byte[] modulus, byte[] exponent) {
        if (modulus.length == 0 || modulus[0] == 0 || exponent.length == 0 || exponent[0] == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RsaPublic(Unsigned.of(modulus), Unsigned.of(exponent)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** How many bytes n, a blinded message and a signature have. */
    public int length() {
        return (modulus.bitLength() + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** n in {@link #length} bytes, big-endian. */
    public byte[] modulusBytes() {
        return Unsigned.bytes(modulus, length());
    }

    /** e in as few bytes as it needs, big-endian. */
    public byte[] exponentBytes() {
        return Unsigned.bytes(exponent, (exponent.bitLength() + Byte.SIZE - 1) / Byte.SIZE);
    }

    /** Whether a poll may issue credentials with it: 2048 bits and e = 65537 (step 2). */
    public boolean isOfThePolicy() {
        return modulus.bitLength() == BITS && exponent.equals(EXPONENT);
    }

    /** The SubjectPublicKeyInfo with the OID of rsaEncryption (DER). */
    public byte[] spki() {
        return key().getEncoded();
    }

    PublicKey key() {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK does not take this RSA public key", e);
        }
    }
}
