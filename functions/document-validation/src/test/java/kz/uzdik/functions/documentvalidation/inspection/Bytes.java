package kz.uzdik.functions.documentvalidation.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes while they are put together: numbers big-endian, text one byte a letter. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static byte[] joined(byte[]... parts) {
        var bytes = new Bytes();
        for (byte[] part : parts) {
            bytes.raw(part);
        }
        return bytes.all();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Where a piece of text stands first. */
    static int indexOf(byte[] content, String text) {
        return new String(content, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    Bytes u8(int... values) {
        for (int value : values) {
            out.write(value);
        }
        return this;
    }

    Bytes u32(long... values) {
        for (long value : values) {
            number(value, 4);
        }
        return this;
    }

    Bytes u64(long... values) {
        for (long value : values) {
            number(value, 8);
        }
        return this;
    }

    Bytes number(long value, int width) {
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
        return this;
    }

    Bytes text(String text) {
        return raw(latin(text));
    }

    Bytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Bytes zeros(int count) {
        return raw(new byte[count]);
    }

    byte[] all() {
        return out.toByteArray();
    }
}
