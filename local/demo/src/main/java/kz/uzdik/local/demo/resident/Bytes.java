package kz.uzdik.local.demo.resident;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Bytes as docs/voting.md writes them: joined, with their length before them, as base64url, hex or a number. */
final class Bytes {
    private Bytes() {}

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** lp(text). */
    static byte[] lp(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return join(new byte[] {(byte) (bytes.length >> 8), (byte) bytes.length}, bytes);
    }

    static byte[] sha256(byte[]... parts) {
        return digest("SHA-256", parts);
    }

    static byte[] digest(String algorithm, byte[]... parts) {
        try {
            return MessageDigest.getInstance(algorithm).digest(join(parts));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] ofHex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] ofBase64(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }

    /** A number that is not negative in exactly so many bytes. */
    static byte[] ofNumber(BigInteger number, int length) {
        byte[] signed = number.toByteArray();
        int from = Math.max(0, signed.length - length);
        byte[] bytes = new byte[length];
        byte[] digits = Arrays.copyOfRange(signed, from, signed.length);
        System.arraycopy(digits, 0, bytes, length - digits.length, digits.length);
        return bytes;
    }
}
