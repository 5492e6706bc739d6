package kz.uzdik.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON as a tree of plain JDK values.
 *
 * <p>The tree: {@code Map<String, Object>} in the order of the text, {@code List}, {@code String}, {@code Boolean},
 * {@code null}, {@code Long} (or {@code BigInteger} beyond its range) for a number without point or exponent and
 * {@code BigDecimal} for any other, {@code -0} among them. There is no {@code double}: scores are exact.
 */
public final class Json {

    /** How deep objects and arrays may stand in each other. */
    public static final int MAX_DEPTH = 64;

    /** How many characters one number may have. */
    public static final int MAX_NUMBER_LENGTH = 64;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxNameLength(1_000)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private Json() {}

    /**
     * Reads exactly one JSON value.
     *
     * @throws MalformedJson when the bytes are not UTF-8, not one JSON value, name a member twice, are nested too deep
     *     or hold a number out of bounds
     */
    public static @Nullable Object read(byte[] utf8) {
        return TreeReader.read(Utf8.decode(utf8));
    }

    /** Reads exactly one JSON value from text; refuses what {@link #read(byte[])} refuses. */
    public static @Nullable Object read(String text) {
        return TreeReader.read(text);
    }

    /**
     * The shortest UTF-8 text of a tree.
     *
     * @throws IllegalArgumentException when the tree holds anything but the values named above (or {@code Integer})
     */
    public static byte[] write(@Nullable Object tree) {
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }

    /** What {@link #write} gives, as text. */
    public static String text(@Nullable Object tree) {
        return TreeWriter.text(tree, false);
    }

    /** The same indented by two spaces and ended by a line break, for files that people read. */
    public static String pretty(@Nullable Object tree) {
        return TreeWriter.text(tree, true) + "\n";
    }

    /**
     * The canonical UTF-8 bytes of RFC 8785, which digests and signatures are made over.
     *
     * @throws IllegalArgumentException when the tree holds a number that an IEEE 754 double does not give back exactly
     *     (write such numbers as text), or when its root is neither object nor array
     */
    public static byte[] canonical(@Nullable Object tree) {
        if (!(tree instanceof Map || tree instanceof List)) {
            throw new IllegalArgumentException("only an object or array has a canonical form here");
        }
        ExactNumbers.require(tree);
        try {
            return new JsonCanonicalizer(text(tree)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("a tree that was just written could not be read", e);
        }
    }
}
