package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Optional;
import javax.crypto.Cipher;

/**
 * Blind signatures, RSABSSA-SHA384-PSS-Randomized (RFC 9474): the registrar signs a credential without seeing it, the
 * ballot box verifies it without knowing whose it is (step 4). Any size of key serves.
 */
public final class BlindRsa {
    /** How many random bytes stand before the message that is signed; they are carried in the ballot. */
    public static final int PREFIX_LENGTH = 32;

    private static final int SALT_LENGTH = 48;

    private BlindRsa() {}

    /** A new private key of 2048 bits with e = 65537. */
    public static RSAPrivateCrtKey generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(RsaPublic.BITS, RsaPublic.EXPONENT), random);
            return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes RSA keys", e);
        }
    }

    /** The PKCS#8 form of a private key (DER). */
    public static byte[] encode(RSAPrivateCrtKey key) {
        return key.getEncoded();
    }

    /**
     * The private key of a PKCS#8 form (DER). Whether its numbers belong together shows when it signs.
     *
     * @throws IllegalArgumentException when it is not an RSA key with its primes
     */
    public static RSAPrivateCrtKey privateKey(byte[] pkcs8) {
        try {
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            if (key instanceof RSAPrivateCrtKey crt) {
                return crt;
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key in PKCS#8", e);
        }
        throw new IllegalArgumentException("not an RSA private key with its primes");
    }

    /** Whether a blinded message has exactly the length of n and its value z fulfils 1 &lt; z &lt; n−1. */
    public static boolean isBlinded(RsaPublic key, byte[] blinded) {
        if (blinded.length != key.length()) {
            return false;
        }
        BigInteger z = Unsigned.of(blinded);
        // 0, 1 and n−1 are their own signatures, whoever asks.
        return z.compareTo(BigInteger.ONE) > 0 && z.compareTo(key.modulus().subtract(BigInteger.ONE)) < 0;
    }

    /**
     * Signs a blinded message.
     *
     * @return as many bytes as n has; empty when the message is not one ({@link #isBlinded})
     * @throws IllegalStateException when the key gives a signature that does not verify: one such signature, given
     *     out, would betray its primes
     */
    public static Optional<byte[]> blindSign(RSAPrivateCrtKey key, byte[] blinded) {
        RsaPublic published = RsaPublic.of(key);
        if (!isBlinded(published, blinded)) {
            return Optional.empty();
        }
        byte[] signature = privateOperation(key, blinded);
        BigInteger again = Unsigned.of(signature).modPow(published.exponent(), published.modulus());
        if (!again.equals(Unsigned.of(blinded))) {
            throw new IllegalStateException("the issuing key gave a wrong signature");
        }
        return Optional.of(signature);
    }

    /**
     * Whether a signature has exactly the length of n, lies below n, and is this key's of prefix and message.
     *
     * @param prefix 32 bytes; any other number is no signature
     */
    public static boolean verify(RsaPublic key, byte[] prefix, byte[] message, byte[] signature) {
        if (prefix.length != PREFIX_LENGTH
                || signature.length != key.length()
                || Unsigned.of(signature).compareTo(key.modulus()) >= 0) {
            return false;
        }
        try {
            Signature verifying = Signature.getInstance("RSASSA-PSS");
            verifying.setParameter(new PSSParameterSpec(
                    "SHA-384", "MGF1", MGF1ParameterSpec.SHA384, SALT_LENGTH, PSSParameterSpec.TRAILER_FIELD_BC));
            verifying.initVerify(key.key());
            verifying.update(prefix);
            verifying.update(message);
            return verifying.verify(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an RSA public key did not verify", e);
        }
    }

    // Encrypting with the private key is the JDK's signing: it blinds against timing and checks its own result.
    // Decrypting does not check: with a damaged key it gives a bad signature without a word.
    private static byte[] privateOperation(RSAPrivateCrtKey key, byte[] blinded) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return cipher.doFinal(blinded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the issuing key did not sign", e);
        }
    }
}
