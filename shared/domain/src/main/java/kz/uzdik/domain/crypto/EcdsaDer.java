package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** A signature on P-256 as a DER sequence of the two integers r and s: the form of key services and certificates. */
public final class EcdsaDer {
    private static final byte SEQUENCE = 0x30;
    private static final byte INTEGER = 0x02;
    private static final int HEADER = 2; // a tag, and a length below 128

    private EcdsaDer() {}

    /**
     * The same signature in DER.
     *
     * @param raw r and s, 32 bytes each
     * @throws IllegalArgumentException when it is no such signature
     */
    public static byte[] encode(byte[] raw) {
        if (!P256.isSignature(raw)) {
            throw new IllegalArgumentException("not a signature on P-256");
        }
        byte[] r = Unsigned.of(raw, 0, Curve.BYTES).toByteArray();
        byte[] s = Unsigned.of(raw, Curve.BYTES, P256.SIGNATURE_LENGTH).toByteArray();
        byte[] der = new byte[3 * HEADER + r.length + s.length];
        der[0] = SEQUENCE;
        der[1] = (byte) (der.length - HEADER);
        put(r, der, HEADER);
        put(s, der, 2 * HEADER + r.length);
        return der;
    }

    /** The same signature as r and s, 32 bytes each; empty unless the bytes are what {@link #encode} gives. */
    public static Optional<byte[]> decode(byte[] der) {
        int middle = HEADER + field(der, HEADER);
        if (middle >= der.length || middle + field(der, middle) != der.length) {
            return Optional.empty();
        }
        BigInteger r = new BigInteger(Arrays.copyOfRange(der, 2 * HEADER, middle));
        BigInteger s = new BigInteger(Arrays.copyOfRange(der, middle + HEADER, der.length));
        if (!Curve.isScalar(r) || !Curve.isScalar(s)) {
            return Optional.empty();
        }
        byte[] raw = new byte[P256.SIGNATURE_LENGTH];
        System.arraycopy(Unsigned.bytes(r, Curve.BYTES), 0, raw, 0, Curve.BYTES);
        System.arraycopy(Unsigned.bytes(s, Curve.BYTES), 0, raw, Curve.BYTES, Curve.BYTES);
        // Tags, the outer length and zeros too many in front are all found by writing it again.
        return Arrays.equals(encode(raw), der) ? Optional.of(raw) : Optional.empty();
    }

    private static void put(byte[] integer, byte[] der, int at) {
        der[at] = INTEGER;
        der[at + 1] = (byte) integer.length;
        System.arraycopy(integer, 0, der, at + HEADER, integer.length);
    }

    // How many bytes the integer at this place takes, its header counted; what reaches beyond the end fits nowhere.
    private static int field(byte[] der, int at) {
        boolean whole = at + HEADER < der.length && der[at + 1] > 0 && at + HEADER + der[at + 1] <= der.length;
        return whole ? HEADER + der[at + 1] : der.length;
    }
}
