package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Optional;

/**
 * A public key on P-256 in its one written form: 65 bytes, {@code 04‖X‖Y}. What there is, lies on the curve. A
 * resident's key names their ballot, so its text shows nothing.
 */
public final class Point {
    /** How many bytes it has. */
    public static final int LENGTH = 1 + 2 * Curve.BYTES;

    private static final byte UNCOMPRESSED = 4;

    private final byte[] bytes;

    private Point(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The point of these bytes; empty unless they are 65, uncompressed, of coordinates below p, and on the curve. */
    public static Optional<Point> decode(byte[] bytes) {
        if (bytes.length != LENGTH || bytes[0] != UNCOMPRESSED) {
            return Optional.empty();
        }
        BigInteger x = Unsigned.of(bytes, 1, 1 + Curve.BYTES);
        BigInteger y = Unsigned.of(bytes, 1 + Curve.BYTES, LENGTH);
        return Curve.holds(x, y) ? Optional.of(new Point(bytes.clone())) : Optional.empty();
    }

    /**
     * The point of a key of the JDK's.
     *
     * @throws IllegalArgumentException when the key is not one on P-256
     */
    public static Point of(ECPublicKey key) {
        BigInteger x = key.getW().getAffineX();
        BigInteger y = key.getW().getAffineY();
        if (!Curve.isOf(key.getParams()) || !Curve.holds(x, y)) {
            throw new IllegalArgumentException("not a public key on P-256");
        }
        byte[] bytes = new byte[LENGTH];
        bytes[0] = UNCOMPRESSED;
        System.arraycopy(Unsigned.bytes(x, Curve.BYTES), 0, bytes, 1, Curve.BYTES);
        System.arraycopy(Unsigned.bytes(y, Curve.BYTES), 0, bytes, 1 + Curve.BYTES, Curve.BYTES);
        return new Point(bytes);
    }

    /** Its 65 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    BigInteger x() {
        return Unsigned.of(bytes, 1, 1 + Curve.BYTES);
    }

    BigInteger y() {
        return Unsigned.of(bytes, 1 + Curve.BYTES, LENGTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point point && Arrays.equals(bytes, point.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Shows nothing of the key. */
    @Override
    public String toString() {
        return "Point[hidden]";
    }
}
