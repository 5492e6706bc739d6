package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What is no blinded message, no credential and no issuing key, all for the plain vector's district. */
final class RsaVectors {
    private static final String BLINDED = "blinded";
    private static final String CREDENTIAL = "credential";
    private static final String KEY = "issuing-key";

    private static final VotingVector PLAIN = VotingVector.PLAIN;
    private static final RsaPublic PUBLISHED = PLAIN.published;
    private static final BigInteger N = PUBLISHED.modulus();
    private static final BigInteger ONE = BigInteger.ONE;
    private static final int LENGTH = PUBLISHED.length();
    private static final int SALT_LENGTH = PLAIN.salt.length;
    private static final byte[] NONE = {};

    private RsaVectors() {}

    static List<NegativeVector> accepted() throws GeneralSecurityException {
        return List.of(
                NegativeVector.of(BLINDED, PLAIN.blinded, "a blinded message"),
                NegativeVector.of(BLINDED, value(BigInteger.TWO), "2, the smallest"),
                NegativeVector.of(BLINDED, value(N.subtract(BigInteger.TWO)), "n − 2, the greatest"),
                credential(PLAIN.prefix, PLAIN.credential, "a credential"),
                credential(PLAIN.prefix, zeroInFront(), "a credential that begins with a zero byte"),
                key(PUBLISHED.modulusBytes(), PUBLISHED.exponentBytes(), "2048 bits and e = 65537"));
    }

    static List<NegativeVector> blinded() {
        return List.of(
                NegativeVector.of(BLINDED, NONE, "no bytes"),
                NegativeVector.of(BLINDED, Arrays.copyOf(PLAIN.blinded, LENGTH - 1), "255 bytes"),
                NegativeVector.of(BLINDED, Pss.joined(new byte[1], PLAIN.blinded), "257 bytes: a zero in front"),
                NegativeVector.of(BLINDED, Arrays.copyOf(PLAIN.blinded, LENGTH + 1), "257 bytes: a zero at the end"),
                NegativeVector.of(BLINDED, value(BigInteger.ZERO), "0, which is its own signature"),
                NegativeVector.of(BLINDED, value(ONE), "1, which is its own signature"),
                NegativeVector.of(BLINDED, value(N.subtract(ONE)), "n − 1, which is its own signature"),
                NegativeVector.of(BLINDED, value(N), "n"),
                NegativeVector.of(BLINDED, value(N.add(BigInteger.TWO)), "n + 2, whose remainder is 2"),
                NegativeVector.of(BLINDED, value(ONE.shiftLeft(RsaPublic.BITS).subtract(ONE)), "all bits set"));
    }

    static List<NegativeVector> credentials() throws GeneralSecurityException {
        List<NegativeVector> vectors = new ArrayList<>(List.of(
                credential(PLAIN.prefix, NONE, "no bytes"),
                credential(PLAIN.prefix, new byte[LENGTH], "all zero"),
                credential(PLAIN.prefix, value(ONE), "1"),
                credential(PLAIN.prefix, value(N), "n"),
                credential(PLAIN.prefix, value(N.subtract(Unsigned.of(PLAIN.credential))), "n − s instead of s"),
                credential(PLAIN.prefix, notReduced(), "not below n: n was added to a good one"),
                credential(PLAIN.prefix, shortened(), "255 bytes: the zero in front of a good one left out"),
                credential(PLAIN.prefix, Pss.joined(new byte[1], PLAIN.credential), "257 bytes: a zero in front"),
                credential(PLAIN.prefix, Arrays.copyOf(PLAIN.credential, LENGTH + 1), "257 bytes: a zero at the end"),
                credential(PLAIN.prefix, changed(), "changed by one bit"),
                credential(PLAIN.prefix, PLAIN.blindSignature, "the blinding was not taken off"),
                credential(VotingVector.ZEROS.prefix, PLAIN.credential, "another prefix"),
                credential(PLAIN.prefix, VotingVector.ZEROS.credential, "another district's"),
                credential(PLAIN.prefix, overAnotherPoint(), "over another resident's key"),
                credential(PLAIN.prefix, pkcs1(), "PKCS #1 v1.5 instead of PSS")));
        vectors.addAll(List.of(
                credential(PLAIN.prefix, pss(Pss.SHA_384, PLAIN.prefix, 0), "no salt"),
                credential(PLAIN.prefix, pss(Pss.SHA_384, PLAIN.prefix, 32), "a salt of 32 bytes"),
                credential(PLAIN.prefix, pss(Pss.SHA_384, PLAIN.prefix, 49), "a salt of 49 bytes"),
                credential(
                        PLAIN.prefix,
                        pss(new Pss("SHA-256", "SHA-256"), PLAIN.prefix, SALT_LENGTH),
                        "SHA-256 instead of SHA-384"),
                credential(
                        PLAIN.prefix,
                        pss(new Pss("SHA-384", "SHA-256"), PLAIN.prefix, SALT_LENGTH),
                        "a mask by SHA-256 instead of SHA-384"),
                credential(NONE, pss(Pss.SHA_384, NONE, SALT_LENGTH), "no prefix, and signed so"),
                credential(prefix(31), pss(Pss.SHA_384, prefix(31), SALT_LENGTH), "a prefix of 31 bytes, signed so"),
                credential(prefix(33), pss(Pss.SHA_384, prefix(33), SALT_LENGTH), "a prefix of 33 bytes, signed so")));
        return vectors;
    }

    static List<NegativeVector> keys() {
        byte[] n = PUBLISHED.modulusBytes();
        byte[] e = PUBLISHED.exponentBytes();
        return List.of(
                key(NONE, e, "no n"),
                key(Pss.joined(new byte[1], n), e, "n with a zero byte in front"),
                key(Arrays.copyOf(n, LENGTH - 1), e, "n of 2040 bits"),
                key(value(N.shiftRight(1).setBit(0)), e, "n of 2047 bits"),
                key(Pss.joined(new byte[] {1}, n), e, "n of 2049 bits"),
                key(value(N.subtract(ONE)), e, "n is even"),
                key(n, NONE, "no e"),
                key(n, new byte[] {0}, "e = 0"),
                key(n, new byte[] {1}, "e = 1: every message is its own signature"),
                key(n, new byte[] {3}, "e = 3"),
                key(n, new byte[] {1, 0, 0}, "e = 65536"),
                key(n, new byte[] {0, 1, 0, 1}, "e with a zero byte in front"),
                key(n, new byte[] {1, 0, 3}, "e = 65539"),
                key(n, n, "e = n"));
    }

    private static NegativeVector credential(byte[] prefix, byte[] credential, String why) {
        return NegativeVector.of(CREDENTIAL, named("prefix", prefix, "cred", credential), why);
    }

    private static NegativeVector key(byte[] n, byte[] e, String why) {
        return NegativeVector.of(KEY, named("e", e, "n", n), why);
    }

    private static Map<String, Object> named(String one, byte[] bytes, String other, byte[] others) {
        return VotingVectors.object(one, Base64Url.encode(bytes), other, Base64Url.encode(others));
    }

    private static byte[] value(BigInteger value) {
        return Unsigned.bytes(value, LENGTH);
    }

    private static byte[] prefix(int length) {
        return Arrays.copyOf(PLAIN.prefix, length);
    }

    private static byte[] changed() {
        byte[] changed = PLAIN.credential.clone();
        changed[LENGTH - 1] ^= 1;
        return changed;
    }

    // A good credential of the same key over the same message, by the first salt that lets it begin so.
    private static byte[] zeroInFront() throws GeneralSecurityException {
        return signed(Pss.SHA_384, PLAIN.prefix, PLAIN.message, Fixed.bytes("zero in front 223", SALT_LENGTH));
    }

    private static byte[] shortened() throws GeneralSecurityException {
        return Arrays.copyOfRange(zeroInFront(), 1, LENGTH);
    }

    // What begins with a zero byte stays below 2^2048 when n is added.
    private static byte[] notReduced() throws GeneralSecurityException {
        return value(Unsigned.of(zeroInFront()).add(N));
    }

    private static byte[] overAnotherPoint() throws GeneralSecurityException {
        byte[] message = PLAIN.context.credentialMessage(VotingVector.ZEROS.key);
        return signed(Pss.SHA_384, PLAIN.prefix, message, PLAIN.salt);
    }

    private static byte[] pkcs1() throws GeneralSecurityException {
        Signature signing = Signature.getInstance("SHA384withRSA");
        signing.initSign(PLAIN.issuing);
        signing.update(PLAIN.prefix);
        signing.update(PLAIN.message);
        return signing.sign();
    }

    private static byte[] pss(Pss pss, byte[] prefix, int saltLength) throws GeneralSecurityException {
        return signed(pss, prefix, PLAIN.message, Fixed.bytes("salt of another length", saltLength));
    }

    static byte[] signed(Pss pss, byte[] prefix, byte[] message, byte[] salt) throws GeneralSecurityException {
        byte[] encoded = pss.encode(N.bitLength(), Pss.joined(prefix, message), salt);
        return BlindRsa.blindSign(PLAIN.issuing, encoded).orElseThrow();
    }
}
