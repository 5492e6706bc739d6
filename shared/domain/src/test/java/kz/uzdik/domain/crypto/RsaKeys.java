package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPrivateCrtKeySpec;

/** RSA private keys of given primes. */
final class RsaKeys {
    private RsaKeys() {}

    static RSAPrivateCrtKey of(BigInteger p, BigInteger q) {
        return of(p, q, BigInteger.ZERO);
    }

    /** A key whose exponent modulo p is off by this much. */
    static RSAPrivateCrtKey of(BigInteger p, BigInteger q, BigInteger off) {
        BigInteger p1 = p.subtract(BigInteger.ONE);
        BigInteger q1 = q.subtract(BigInteger.ONE);
        BigInteger d = RsaPublic.EXPONENT.modInverse(p1.multiply(q1));
        var numbers = new RSAPrivateCrtKeySpec(
                p.multiply(q), RsaPublic.EXPONENT, d, p, q, d.mod(p1).add(off), d.mod(q1), q.modInverse(p));
        try {
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(numbers);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
