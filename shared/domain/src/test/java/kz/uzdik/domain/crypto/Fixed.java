package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;

/** Bytes and keys that follow from a label alone, for vectors: anybody can see that there is nothing special in them. */
final class Fixed {
    private static final int PRIME_BYTES = 128;

    private Fixed() {}

    /** SHA-256 of label ‖ "/0", label ‖ "/1", … one after the other, cut to this length. */
    static byte[] bytes(String label, int length) {
        byte[] all = {};
        for (int block = 0; all.length < length; block++) {
            all = Pss.joined(all, Sha256.of((label + "/" + block).getBytes(StandardCharsets.UTF_8)));
        }
        return Arrays.copyOf(all, length);
    }

    static BigInteger number(String label, int length) {
        return Unsigned.of(bytes(label, length));
    }

    /** An RSA key of 2048 bits: the first primes from two labelled numbers on whose two highest bits are set. */
    static RSAPrivateCrtKey rsaKey(String label) {
        return RsaKeys.of(prime(label + " p"), prime(label + " q"));
    }

    private static BigInteger prime(String label) {
        int bits = PRIME_BYTES * Byte.SIZE;
        BigInteger prime = number(label, PRIME_BYTES).setBit(bits - 1).setBit(bits - 2);
        do {
            prime = prime.nextProbablePrime();
        } while (prime.mod(RsaPublic.EXPONENT).equals(BigInteger.ONE));
        return prime;
    }
}
