package kz.uzdik.domain.poll;

import java.util.HexFormat;

/** A SHA-256 digest in lower-case hex. */
public record Digest(String hex) {
    public Digest {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a digest");
        }
    }

    public static Digest of(byte[] digest) {
        return new Digest(HexFormat.of().formatHex(digest));
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
