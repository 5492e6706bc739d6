package kz.uzdik.functions.citizenvoting.fuzz;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Bytes with something done to them. */
final class BytesMutation {
    private static final int WAYS = 11;
    private static final byte[] TELLING = {0, 1, 2, 3, 4, 5, 6, 7, 0x30, 0x7f, (byte) 0x80, (byte) 0xff};

    private final RandomGenerator random;

    BytesMutation(RandomGenerator random) {
        this.random = random;
    }

    byte[] of(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {telling()};
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(WAYS)) {
            case 0 -> set(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(Byte.SIZE)));
            case 1 -> set(bytes, at, telling());
            case 2 -> set(bytes, 0, telling());
            case 3 -> set(bytes, bytes.length - 1, telling());
            case 4 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + 1, bytes.length));
            case 5 ->
                joined(Arrays.copyOf(bytes, at), new byte[] {telling()}, Arrays.copyOfRange(bytes, at, bytes.length));
            case 6 -> Arrays.copyOf(bytes, at);
            case 7 -> joined(bytes, new byte[] {telling()});
            case 8 -> joined(Arrays.copyOfRange(bytes, at, bytes.length), Arrays.copyOf(bytes, at));
            case 9 -> added(bytes, BigInteger.valueOf(random.nextInt(-2, 3)));
            default -> zeros(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(32)));
        };
    }

    /** The number that the bytes are, with another added, in as many bytes; the bytes themselves when it has not room. */
    static byte[] added(byte[] bytes, BigInteger addend) {
        BigInteger sum = new BigInteger(1, bytes).add(addend);
        if (sum.signum() < 0 || sum.bitLength() > Byte.SIZE * bytes.length) {
            return bytes;
        }
        byte[] signed = sum.toByteArray();
        byte[] digits = signed.length > bytes.length ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
        return joined(new byte[bytes.length - digits.length], digits);
    }

    private byte telling() {
        return TELLING[random.nextInt(TELLING.length)];
    }

    private static byte[] set(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] zeros(byte[] bytes, int from, int to) {
        byte[] changed = bytes.clone();
        Arrays.fill(changed, from, to, (byte) 0);
        return changed;
    }

    static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
