package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;

/** The constants of P-256 (SEC 2: secp256r1) and what they say of numbers. */
final class Curve {
    /** How many bytes a coordinate and a scalar have. */
    static final int BYTES = 32;

    static final ECParameterSpec PARAMETERS = parameters();

    private static final BigInteger P = ((ECFieldFp) PARAMETERS.getCurve().getField()).getP();
    private static final BigInteger A = PARAMETERS.getCurve().getA();
    private static final BigInteger B = PARAMETERS.getCurve().getB();
    private static final BigInteger N = PARAMETERS.getOrder();

    private Curve() {}

    /** Whether both coordinates are below p and y² = x³ + ax + b; the JDK's key factory does not ask. */
    static boolean holds(BigInteger x, BigInteger y) {
        if (!isBelow(x, P) || !isBelow(y, P)) {
            return false;
        }
        BigInteger right = x.multiply(x).add(A).multiply(x).add(B);
        return y.multiply(y).subtract(right).mod(P).signum() == 0;
    }

    /** Whether it lies from 1 to n−1, as a private key and both halves of a signature must. */
    static boolean isScalar(BigInteger value) {
        return value.signum() > 0 && value.compareTo(N) < 0;
    }

    static boolean isOf(ECParameterSpec parameters) {
        return parameters.getCurve().equals(PARAMETERS.getCurve())
                && parameters.getGenerator().equals(PARAMETERS.getGenerator())
                && parameters.getOrder().equals(N)
                && parameters.getCofactor() == 1;
    }

    private static boolean isBelow(BigInteger value, BigInteger bound) {
        return value.signum() >= 0 && value.compareTo(bound) < 0;
    }

    private static ECParameterSpec parameters() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }
}
