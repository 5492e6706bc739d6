package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.security.spec.EllipticCurve;
import java.util.Arrays;
import java.util.List;

/** Texts that are not base64url, and bytes that are not a point. */
final class PointVectors {
    private static final String TEXT = "base64url";
    private static final String POINT = "point";

    private static final byte[] GOOD = VotingVector.PLAIN.key.bytes();
    private static final BigInteger X = VotingVector.PLAIN.key.x();
    private static final BigInteger Y = VotingVector.PLAIN.key.y();

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final BigInteger X_OF_FIVE =
            new BigInteger("d7325d7646cd60d80a92738ceb345f844cffaf35841022cab176f692de8de1d7", 16);

    private PointVectors() {}

    static List<NegativeVector> accepted() {
        return List.of(
                NegativeVector.of(TEXT, "", "no bytes"),
                NegativeVector.of(TEXT, "-_8", "two bytes, with both characters that base64 writes otherwise"),
                NegativeVector.of(TEXT, "AAAA", "three bytes of zero"),
                NegativeVector.of(POINT, GOOD, "a point"),
                NegativeVector.of(POINT, point(X, Ecdsa.P.subtract(Y)), "the opposite point"),
                NegativeVector.of(POINT, VotingVector.ZEROS.key.bytes(), "X begins with a zero byte"));
    }

    static List<NegativeVector> texts() {
        return List.of(
                NegativeVector.of(TEXT, "-_8=", "padding"),
                NegativeVector.of(TEXT, "AA==", "padding"),
                NegativeVector.of(TEXT, "+/8", "the alphabet of plain base64"),
                NegativeVector.of(TEXT, "A", "one character holds no byte"),
                NegativeVector.of(TEXT, "AAAAA", "five characters hold three bytes and six bits"),
                NegativeVector.of(TEXT, "AB", "the last character's four spare bits are not zero"),
                NegativeVector.of(TEXT, "AAB", "the last character's two spare bits are not zero"),
                NegativeVector.of(TEXT, "AA AA", "a space"),
                NegativeVector.of(TEXT, "AAAA\n", "a line feed at the end"),
                NegativeVector.of(TEXT, "AAAA\r\nAAAA", "a line end as in e-mail"),
                NegativeVector.of(TEXT, "AA.A", "a character of no alphabet"),
                NegativeVector.of(TEXT, "AA\u0000A", "a character NUL"),
                NegativeVector.of(TEXT, "АААА", "letters that look like A and are Cyrillic"),
                NegativeVector.of(TEXT, "\ufeffAAAA", "a byte order mark"));
    }

    static List<NegativeVector> points() {
        byte[] shape = GOOD.clone();
        shape[0] = (byte) (6 + (Y.testBit(0) ? 1 : 0));
        byte[] compressed = Arrays.copyOf(GOOD, 1 + Curve.BYTES);
        compressed[0] = (byte) (2 + (Y.testBit(0) ? 1 : 0));
        return List.of(
                NegativeVector.of(POINT, new byte[0], "no bytes"),
                NegativeVector.of(POINT, new byte[1], "the point at infinity"),
                NegativeVector.of(POINT, Arrays.copyOfRange(GOOD, 1, GOOD.length), "64 bytes, without the first"),
                NegativeVector.of(POINT, Arrays.copyOf(GOOD, GOOD.length - 1), "64 bytes, without the last"),
                NegativeVector.of(POINT, Arrays.copyOf(GOOD, GOOD.length + 1), "66 bytes"),
                NegativeVector.of(POINT, compressed, "compressed"),
                NegativeVector.of(POINT, shape, "the hybrid form, first byte 06 or 07"),
                NegativeVector.of(POINT, changed(0, 1), "first byte 05"),
                NegativeVector.of(POINT, changed(GOOD.length - 1, 1), "not on the curve: Y changed by one bit"),
                NegativeVector.of(POINT, changed(1, 0x80), "not on the curve: X changed by one bit"),
                NegativeVector.of(POINT, point(Y, X), "not on the curve: X and Y exchanged"),
                NegativeVector.of(
                        POINT, point(BigInteger.ZERO, BigInteger.ZERO), "not on the curve: both coordinates zero"),
                NegativeVector.of(POINT, wrappedX(), "X is not below p: p was added to it"),
                NegativeVector.of(POINT, wrappedY(), "Y is not below p: p was added to it"),
                NegativeVector.of(POINT, point(Ecdsa.P, square(BigInteger.ZERO)), "X is p"));
    }

    // The first point whose X is so small that X + p still has 32 bytes.
    private static byte[] wrappedX() {
        BigInteger x = BigInteger.ONE;
        while (!Curve.holds(x, square(x))) {
            x = x.add(BigInteger.ONE);
        }
        return point(x.add(Ecdsa.P), square(x));
    }

    // A point whose Y is so small.
    private static byte[] wrappedY() {
        if (!Curve.holds(X_OF_FIVE, FIVE)) {
            throw new IllegalStateException("not the X of 5");
        }
        return point(X_OF_FIVE, FIVE.add(Ecdsa.P));
    }

    private static BigInteger square(BigInteger x) {
        EllipticCurve curve = Curve.PARAMETERS.getCurve();
        BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB());
        // p is 3 modulo 4.
        return right.mod(Ecdsa.P).modPow(Ecdsa.P.add(BigInteger.ONE).shiftRight(2), Ecdsa.P);
    }

    private static byte[] changed(int at, int bits) {
        byte[] bytes = GOOD.clone();
        bytes[at] ^= (byte) bits;
        return bytes;
    }

    private static byte[] point(BigInteger x, BigInteger y) {
        return Pss.joined(new byte[] {4}, Unsigned.bytes(x, Curve.BYTES), Unsigned.bytes(y, Curve.BYTES));
    }
}
