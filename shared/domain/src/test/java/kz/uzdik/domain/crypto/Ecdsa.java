package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;

/** ECDSA on P-256 by its definition, with the nonce given, so that signatures can stand in a file. */
final class Ecdsa {
    static final BigInteger N = Curve.PARAMETERS.getOrder();
    static final BigInteger P = ((ECFieldFp) Curve.PARAMETERS.getCurve().getField()).getP();

    private static final BigInteger A = Curve.PARAMETERS.getCurve().getA();
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private Ecdsa() {}

    static Point publicKey(BigInteger d) {
        ECPoint point = times(d);
        return Point.decode(Pss.joined(
                        new byte[] {4},
                        Unsigned.bytes(point.getAffineX(), Curve.BYTES),
                        Unsigned.bytes(point.getAffineY(), Curve.BYTES)))
                .orElseThrow();
    }

    static ECPrivateKey privateKey(BigInteger d) {
        try {
            return (ECPrivateKey)
                    KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(d, Curve.PARAMETERS));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sign(BigInteger d, BigInteger nonce, byte[] message) {
        BigInteger r = times(nonce).getAffineX().mod(N);
        BigInteger hash = Unsigned.of(Sha256.of(message));
        BigInteger s = nonce.modInverse(N).multiply(hash.add(r.multiply(d))).mod(N);
        return raw(r, s);
    }

    static byte[] raw(BigInteger r, BigInteger s) {
        return Pss.joined(Unsigned.bytes(r, Curve.BYTES), Unsigned.bytes(s, Curve.BYTES));
    }

    static BigInteger r(byte[] signature) {
        return Unsigned.of(signature, 0, Curve.BYTES);
    }

    static BigInteger s(byte[] signature) {
        return Unsigned.of(signature, Curve.BYTES, P256.SIGNATURE_LENGTH);
    }

    private static ECPoint times(BigInteger scalar) {
        ECPoint sum = ECPoint.POINT_INFINITY;
        for (int bit = scalar.bitLength() - 1; bit >= 0; bit--) {
            sum = plus(sum, sum);
            if (scalar.testBit(bit)) {
                sum = plus(sum, Curve.PARAMETERS.getGenerator());
            }
        }
        return sum;
    }

    private static ECPoint plus(ECPoint one, ECPoint other) {
        if (one.equals(ECPoint.POINT_INFINITY)) {
            return other;
        }
        if (other.equals(ECPoint.POINT_INFINITY)) {
            return one;
        }
        BigInteger x = one.getAffineX();
        BigInteger y = one.getAffineY();
        BigInteger slope;
        if (one.equals(other)) {
            slope = x.multiply(x).multiply(THREE).add(A).multiply(y.shiftLeft(1).modInverse(P));
        } else if (x.equals(other.getAffineX())) {
            return ECPoint.POINT_INFINITY;
        } else {
            BigInteger run = other.getAffineX().subtract(x);
            slope = other.getAffineY().subtract(y).multiply(run.modInverse(P));
        }
        BigInteger sum =
                slope.multiply(slope).subtract(x).subtract(other.getAffineX()).mod(P);
        return new ECPoint(sum, slope.multiply(x.subtract(sum)).subtract(y).mod(P));
    }
}
