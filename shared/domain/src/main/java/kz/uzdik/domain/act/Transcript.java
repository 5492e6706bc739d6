package kz.uzdik.domain.act;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of recorded facts as lines of text, so that the same facts always have the same one: each line ends with
 * LF, its fields are separated by one TAB, and no field may hold either. The text itself is not kept: a big ranking's has
 * millions of characters.
 */
public final class Transcript {
    private static final int PART = 8_192;

    private final MessageDigest digested = sha256();
    private final StringBuilder lines = new StringBuilder(2 * PART);

    /** Appends one line. */
    public Transcript line(Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                lines.append('\t');
            }
            lines.append(clean(fields[i].toString()));
        }
        lines.append('\n');
        if (lines.length() >= PART) {
            digestLines();
        }
        return this;
    }

    /** SHA-256 of the UTF-8 text, in lower-case hex; lines may follow. */
    public String digest() {
        digestLines();
        try {
            return HexFormat.of().formatHex(((MessageDigest) digested.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be copied", e);
        }
    }

    /** SHA-256 of a text's UTF-8 bytes as they are, in lower-case hex. */
    public static String sha256Hex(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void digestLines() {
        digested.update(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
    }

    // A tab or a line feed inside a field would let two different transcripts look alike.
    private static String clean(String field) {
        boolean isClean = field.indexOf('\\') < 0 && field.indexOf('\t') < 0 && field.indexOf('\n') < 0;
        return isClean
                ? field
                : field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
