package kz.uzdik.domain.crypto;

import java.util.Base64;
import java.util.Optional;

/** Unpadded base64url (RFC 4648 section 5), read so strictly that the same bytes have one text only. */
public final class Base64Url {
    private Base64Url() {}

    /** The text of bytes, without padding. */
    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The bytes of a text; empty unless they encode to this very text. */
    public static Optional<byte[]> decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        // The decoder lets padding pass, and last characters whose spare bits are not zero.
        return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    }
}
