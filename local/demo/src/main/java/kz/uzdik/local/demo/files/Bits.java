package kz.uzdik.local.demo.files;

import java.io.ByteArrayOutputStream;

/** Writes bits, highest first, as H.264 does: fixed widths, and Exp-Golomb codes for numbers of unknown size. */
final class Bits {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int current;
    private int filled;

    Bits fixed(int width, int value) {
        for (int bit = width - 1; bit >= 0; bit--) {
            current = current << 1 | (value >> bit & 1);
            if (++filled == 8) {
                bytes.write(current);
                current = 0;
                filled = 0;
            }
        }
        return this;
    }

    Bits golomb(int value) {
        int width = 32 - Integer.numberOfLeadingZeros(value + 1);
        return fixed(width - 1, 0).fixed(width, value + 1);
    }

    Bits alignWithZeros() {
        return filled == 0 ? this : fixed(8 - filled, 0);
    }

    /** Ends a unit as the standard asks: a one, then zeros up to the byte. */
    byte[] trailed() {
        fixed(1, 1).alignWithZeros();
        return bytes.toByteArray();
    }
}
