package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** What a resident's device does to get a credential (step 4; RFC 9474 sections 4.1, 4.2 and 4.4). */
public final class BlindingClient {
    private static final int SALT_LENGTH = 48;

    private final RsaPublic key;

    /** A client that knows the published key of its district. */
    public BlindingClient(RsaPublic key) {
        this.key = key;
    }

    /** What the device keeps until it has its signature: what it sends, and what takes the blinding off again. */
    public static final class Blinding {
        private final byte[] prefix;
        private final byte[] message;
        private final byte[] blinded;
        private final BigInteger inverse;

        private Blinding(byte[] prefix, byte[] message, byte[] blinded, BigInteger inverse) {
            this.prefix = prefix;
            this.message = message;
            this.blinded = blinded;
            this.inverse = inverse;
        }

        /** The blinded message, as long as n. */
        public byte[] blinded() {
            return blinded.clone();
        }

        /** The 32 bytes before the message; they go into the ballot. */
        public byte[] prefix() {
            return prefix.clone();
        }
    }

    /** A random prefix of 32 bytes. */
    public static byte[] prepare(SecureRandom random) {
        return bytes(random, BlindRsa.PREFIX_LENGTH);
    }

    /** Blinds a message with a salt and an r of its own. */
    public Blinding blind(byte[] prefix, byte[] message, SecureRandom random) {
        return blind(prefix, message, bytes(random, SALT_LENGTH), unit(random));
    }

    /** Blinds a message with the salt and the r given. */
    public Blinding blind(byte[] prefix, byte[] message, byte[] salt, BigInteger r) {
        BigInteger m = Unsigned.of(encode(prefix, message, salt));
        if (!m.gcd(key.modulus()).equals(BigInteger.ONE)) {
            throw new IllegalArgumentException("the message shares a factor with the modulus");
        }
        BigInteger z = m.multiply(r.modPow(key.exponent(), key.modulus())).mod(key.modulus());
        return new Blinding(prefix, message, Unsigned.bytes(z, key.length()), r.modInverse(key.modulus()));
    }

    /**
     * Takes the blinding off.
     *
     * @throws IllegalArgumentException when what comes out is not the key's signature
     */
    public byte[] finalize(Blinding blinding, byte[] blindSignature) {
        BigInteger signature =
                Unsigned.of(blindSignature).multiply(blinding.inverse).mod(key.modulus());
        byte[] bytes = Unsigned.bytes(signature, key.length());
        if (blindSignature.length != key.length() || !BlindRsa.verify(key, blinding.prefix, blinding.message, bytes)) {
            throw new IllegalArgumentException("the registrar's signature is wrong");
        }
        return bytes;
    }

    byte[] encode(byte[] prefix, byte[] message, byte[] salt) {
        try {
            return Pss.SHA_384.encode(key.modulus().bitLength(), Pss.joined(prefix, message), salt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    // By rejection: every number from 1 to n−1 without a factor of n is as likely as any other.
    private BigInteger unit(RandomGenerator random) {
        while (true) {
            byte[] bytes = new byte[key.length()];
            random.nextBytes(bytes);
            BigInteger r = Unsigned.of(bytes);
            if (r.compareTo(key.modulus()) < 0 && r.gcd(key.modulus()).equals(BigInteger.ONE)) {
                return r;
            }
        }
    }

    private static byte[] bytes(RandomGenerator random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
