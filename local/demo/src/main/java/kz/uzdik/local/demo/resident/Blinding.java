package kz.uzdik.local.demo.resident;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * One blinded message and what is needed to unblind its signature (RFC 9474, the randomized variant with SHA-384).
 *
 * @param prefix 32 bytes before the message, in hex; they go into the ballot
 * @param salt 48 bytes of the signature's encoding, in hex
 * @param r the blinding factor
 * @param blinded what the registrar signs
 */
record Blinding(String prefix, String salt, BigInteger r, BigInteger blinded) {
    private static final int PREFIX = 32;

    static Blinding of(RsaKey key, byte[] message, SecureRandom random) {
        byte[] prefix = new byte[PREFIX];
        byte[] salt = new byte[Pss.SALT];
        random.nextBytes(prefix);
        random.nextBytes(salt);
        BigInteger r;
        do {
            r = new BigInteger(key.n().bitLength(), random);
        } while (r.signum() == 0 || r.compareTo(key.n()) >= 0 || !r.gcd(key.n()).equals(BigInteger.ONE));
        return of(key, message, prefix, salt, r);
    }

    static Blinding of(RsaKey key, byte[] message, byte[] prefix, byte[] salt, BigInteger r) {
        byte[] encoded = Pss.encode(Bytes.join(prefix, message), salt, key.n().bitLength());
        BigInteger blinded =
                Bytes.number(encoded).multiply(r.modPow(key.e(), key.n())).mod(key.n());
        return new Blinding(Bytes.hex(prefix), Bytes.hex(salt), r, blinded);
    }

    /** The registrar's signature made one over the message itself; empty when it does not verify. */
    Optional<byte[]> finalised(RsaKey key, byte[] message, byte[] blindSignature) {
        BigInteger signature =
                Bytes.number(blindSignature).multiply(r.modInverse(key.n())).mod(key.n());
        byte[] credential = Bytes.ofNumber(signature, key.bytes());
        return Pss.verifies(key, Bytes.join(Bytes.ofHex(prefix), message), credential)
                ? Optional.of(credential)
                : Optional.empty();
    }
}
