package kz.uzdik.domain.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Fields that end where they say, so that two different messages never have the same bytes: {@code lp(x)}. */
public final class LengthPrefixed {
    private static final int LONGEST = 0xffff;

    private LengthPrefixed() {}

    /**
     * The length in two bytes, big-endian, then the text in UTF-8.
     *
     * @throws IllegalArgumentException when the text is longer than 65,535 bytes or holds half a surrogate pair
     */
    public static byte[] lp(String text) {
        try {
            // String.getBytes would write a lone surrogate as a question mark.
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return lp(bytes);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a text of whole characters", e);
        }
    }

    /**
     * The length in two bytes, big-endian, then the bytes.
     *
     * @throws IllegalArgumentException when there are more than 65,535
     */
    public static byte[] lp(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("a field has at most 65,535 bytes");
        }
        return ByteBuffer.allocate(Short.BYTES + bytes.length)
                .putShort((short) bytes.length)
                .put(bytes)
                .array();
    }
}
