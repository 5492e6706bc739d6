package kz.uzdik.aws;

import java.math.BigInteger;
import java.util.Arrays;

/** Reads a signature as KMS gives it: a DER sequence of the two integers r and s. */
final class EcdsaDer {
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int LENGTH = 32;

    private final byte[] der;
    private int at;

    private EcdsaDer(byte[] der) {
        this.der = der;
    }

    /**
     * The same signature as r and s, 32 bytes each.
     *
     * @throws IllegalArgumentException if it is no such signature, or of a longer curve
     */
    static byte[] raw(byte[] der) {
        EcdsaDer reader = new EcdsaDer(der);
        if (reader.next() != SEQUENCE || reader.next() != der.length - 2) {
            throw wrong();
        }
        byte[] raw = new byte[2 * LENGTH];
        reader.integerInto(raw, 0);
        reader.integerInto(raw, LENGTH);
        if (reader.at != der.length) {
            throw wrong();
        }
        return raw;
    }

    private void integerInto(byte[] raw, int offset) {
        if (next() != INTEGER) {
            throw wrong();
        }
        int length = next();
        if (length == 0 || length > LENGTH + 1 || at + length > der.length) {
            throw wrong();
        }
        BigInteger value = new BigInteger(Arrays.copyOfRange(der, at, at + length));
        at += length;
        if (value.signum() <= 0 || value.bitLength() > 8 * LENGTH) {
            throw wrong();
        }
        byte[] bytes = value.toByteArray();
        int used = Math.min(bytes.length, LENGTH);
        System.arraycopy(bytes, bytes.length - used, raw, offset + LENGTH - used, used);
    }

    private int next() {
        if (at >= der.length) {
            throw wrong();
        }
        return der[at++] & 0xff;
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("not an ECDSA signature on P-256");
    }
}
