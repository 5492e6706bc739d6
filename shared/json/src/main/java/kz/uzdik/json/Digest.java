package kz.uzdik.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 of bytes and of canonical forms. */
public final class Digest {

    private Digest() {}

    /** The 32 bytes of SHA-256. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** SHA-256 as 64 lower-case hexadecimal digits. */
    public static String sha256Hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    /** SHA-256 in hexadecimal of the canonical form of a tree: the name under which frozen things are kept. */
    public static String ofCanonical(@Nullable Object tree) {
        return sha256Hex(Json.canonical(tree));
    }
}
