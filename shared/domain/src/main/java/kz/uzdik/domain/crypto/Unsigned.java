package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.util.Arrays;

/** Integers from zero up as big-endian bytes. */
final class Unsigned {
    private Unsigned() {}

    static BigInteger of(byte[] bytes) {
        return new BigInteger(1, bytes);
    }

    static BigInteger of(byte[] bytes, int from, int to) {
        return of(Arrays.copyOfRange(bytes, from, to));
    }

    /** In exactly this many bytes, zeros in front. */
    static byte[] bytes(BigInteger value, int length) {
        if (value.signum() < 0 || value.bitLength() > length * Byte.SIZE) {
            throw new IllegalArgumentException("the value does not fit");
        }
        byte[] signed = value.toByteArray(); // one zero byte longer where the first bit is set
        byte[] bytes = new byte[length];
        int used = Math.min(signed.length, length);
        System.arraycopy(signed, signed.length - used, bytes, length - used, used);
        return bytes;
    }
}
