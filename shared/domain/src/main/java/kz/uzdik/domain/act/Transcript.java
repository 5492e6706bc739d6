package kz.uzdik.domain.act;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Recorded facts as lines of text, so that the same facts always have the same digest: each line ends with LF, its
 * fields are separated by one TAB, and no field may hold either.
 */
public final class Transcript {
    private final StringBuilder lines = new StringBuilder();

    /** Appends one line. */
    public Transcript line(Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            lines.append(i == 0 ? "" : "\t").append(clean(fields[i].toString()));
        }
        lines.append('\n');
        return this;
    }

    /** SHA-256 of the UTF-8 text, in lower-case hex. */
    public String digest() {
        try {
            byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    // A tab or a line feed inside a field would let two different transcripts look alike.
    private static String clean(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
