package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Signatures that are not the plain vector's resident's over the plain vector's ballot. */
final class EcdsaVectors {
    private static final String KIND = "ecdsa";

    private static final VotingVector PLAIN = VotingVector.PLAIN;
    private static final byte[] GOOD = PLAIN.signature;
    private static final BigInteger R = Ecdsa.r(GOOD);
    private static final BigInteger S = Ecdsa.s(GOOD);
    private static final BigInteger ZERO = BigInteger.ZERO;

    private EcdsaVectors() {}

    static List<NegativeVector> accepted() {
        return List.of(
                NegativeVector.of(KIND, GOOD, "r and s"),
                NegativeVector.of(
                        KIND,
                        Ecdsa.raw(R, Ecdsa.N.subtract(S)),
                        "r and n − s: known and allowed, so no signature is a name"));
    }

    static List<NegativeVector> refused() {
        return List.of(
                NegativeVector.of(KIND, new byte[0], "no bytes"),
                NegativeVector.of(KIND, Arrays.copyOf(GOOD, 63), "63 bytes"),
                NegativeVector.of(KIND, Arrays.copyOf(GOOD, 65), "65 bytes"),
                NegativeVector.of(KIND, wide(), "128 bytes: both halves with 32 zeros in front"),
                NegativeVector.of(KIND, EcdsaDer.encode(GOOD), "DER instead of r and s"),
                NegativeVector.of(KIND, Ecdsa.raw(ZERO, ZERO), "r and s are zero"),
                NegativeVector.of(KIND, Ecdsa.raw(ZERO, S), "r is zero"),
                NegativeVector.of(KIND, Ecdsa.raw(R, ZERO), "s is zero"),
                NegativeVector.of(KIND, Ecdsa.raw(Ecdsa.N, S), "r is n"),
                NegativeVector.of(KIND, Ecdsa.raw(R, Ecdsa.N), "s is n"),
                NegativeVector.of(KIND, Ecdsa.raw(Ecdsa.N, Ecdsa.N), "r and s are n"),
                NegativeVector.of(KIND, Ecdsa.raw(Ecdsa.P, S), "r is p"),
                NegativeVector.of(KIND, ones(), "r and s have all bits set"),
                NegativeVector.of(KIND, Ecdsa.raw(R, Ecdsa.N.add(BigInteger.ONE)), "s is n + 1"),
                NegativeVector.of(KIND, Ecdsa.raw(S, R), "r and s exchanged"),
                NegativeVector.of(KIND, Ecdsa.raw(Ecdsa.N.subtract(R), S), "n − r instead of r"),
                NegativeVector.of(KIND, Ecdsa.raw(R, S.xor(BigInteger.ONE)), "s changed by one bit"),
                NegativeVector.of(
                        KIND, sign(PLAIN.scalar, PLAIN.message), "over the credential's message instead of the ballot"),
                NegativeVector.of(KIND, sign(PLAIN.scalar, otherAnswers()), "over other answers"),
                NegativeVector.of(KIND, sign(PLAIN.scalar, elsewhere()), "over the same answers in another district"),
                NegativeVector.of(
                        KIND, sign(PLAIN.scalar, Sha256.of(PLAIN.ballot)), "over the ballot's digest: hashed twice"),
                NegativeVector.of(KIND, sign(VotingVector.ZEROS.scalar, PLAIN.ballot), "by another resident's key"));
    }

    private static byte[] sign(BigInteger scalar, byte[] message) {
        return Ecdsa.sign(scalar, PLAIN.nonce, message);
    }

    private static byte[] otherAnswers() {
        return PLAIN.context.ballotMessage(PLAIN.key, new byte[] {5, 4, 0, 3, 4});
    }

    private static byte[] elsewhere() {
        return VotingVector.ZEROS.context.ballotMessage(PLAIN.key, PLAIN.answers);
    }

    private static byte[] wide() {
        byte[] zeros = new byte[Curve.BYTES];
        return Pss.joined(
                zeros, Arrays.copyOf(GOOD, Curve.BYTES), zeros, Arrays.copyOfRange(GOOD, Curve.BYTES, GOOD.length));
    }

    private static byte[] ones() {
        byte[] ones = new byte[P256.SIGNATURE_LENGTH];
        Arrays.fill(ones, (byte) 0xff);
        return ones;
    }
}
