package kz.uzdik.local.demo.files;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A box of an MP4 file while it is written: a type of four letters and content; numbers are big-endian. */
final class Box {

    private final String type;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private Box(String type) {
        this.type = type;
    }

    static Box of(String type) {
        return new Box(type);
    }

    /** A box that begins with a version (0) and flags. */
    static Box full(String type, int flags) {
        return new Box(type).u32(flags);
    }

    Box u8(int... values) {
        for (int value : values) {
            content.write(value);
        }
        return this;
    }

    Box u16(int... values) {
        for (int value : values) {
            content.write(value >> 8);
            content.write(value);
        }
        return this;
    }

    Box u32(long... values) {
        for (long value : values) {
            u16((int) (value >> 16), (int) value);
        }
        return this;
    }

    Box text(String text) {
        return raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Box raw(byte[] bytes) {
        content.writeBytes(bytes);
        return this;
    }

    Box zeros(int count) {
        return raw(new byte[count]);
    }

    Box with(Box... children) {
        for (Box child : children) {
            raw(child.bytes());
        }
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            data.writeInt(8 + content.size());
            data.writeBytes(type);
            content.writeTo(data);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        return out.toByteArray();
    }
}
