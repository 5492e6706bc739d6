package kz.uzdik.functions.citizenvoting.fuzz;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/** Points of P-256 and what looks like them. */
final class Points {
    private static final BigInteger P =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    private static final BigInteger B =
            new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);
    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final int LENGTH = 32;

    private final RandomGenerator random;

    Points(RandomGenerator random) {
        this.random = random;
    }

    /** 04, X, Y: on the curve for about half of all X; sometimes a coordinate stands there plus p. */
    byte[] draw() {
        BigInteger x = random.nextInt(4) == 0 ? BigInteger.valueOf(random.nextInt(1_000)) : drawn();
        BigInteger right = x.pow(3).subtract(THREE.multiply(x)).add(B).mod(P);
        // P is 3 mod 4: this is a root when there is one.
        BigInteger y = right.modPow(P.add(BigInteger.ONE).shiftRight(2), P);
        return BytesMutation.joined(new byte[] {4}, coordinate(x), coordinate(y));
    }

    private byte[] coordinate(BigInteger value) {
        byte[] bytes = BytesMutation.added(new byte[LENGTH], value);
        return random.nextInt(8) == 0 ? BytesMutation.added(bytes, P) : bytes;
    }

    private BigInteger drawn() {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new BigInteger(1, bytes).mod(P);
    }
}
