package kz.uzdik.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a tree; refuses whatever is not of the tree, so that nothing is written by its {@code toString}. */
final class TreeWriter {

    private static final int PLAIN_SCALE = 100;

    private final JsonGenerator out;

    private TreeWriter(JsonGenerator out) {
        this.out = out;
    }

    static String text(@Nullable Object tree, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Json.FACTORY.createGenerator(text)) {
            if (indented) {
                out.setPrettyPrinter(twoSpaces());
            }
            new TreeWriter(out).value(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("the tree is nested too deep", e);
        }
        return text.toString();
    }

    private void value(@Nullable Object value) throws IOException {
        // Not a switch over patterns: every function writes JSON, and the JVM would first have to make a class for it
        // at
        // each cold start.
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(whole(text));
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof List<?> items) {
            array(items);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            number(value);
        }
    }

    private void number(Object value) throws IOException {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(digits(number));
        } else {
            throw new IllegalArgumentException(
                    "no JSON value: " + value.getClass().getName());
        }
    }

    private void object(Map<?, ?> members) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException("a member name is no text");
            }
            out.writeFieldName(whole(name));
            value(member.getValue());
        }
        out.writeEndObject();
    }

    private void array(List<?> items) throws IOException {
        out.writeStartArray();
        for (Object item : items) {
            value(item);
        }
        out.writeEndArray();
    }

    /** Without an exponent where that stays short: most readers of scores expect plain digits. */
    private static String digits(BigDecimal number) {
        return Math.abs(number.scale()) <= PLAIN_SCALE ? number.toPlainString() : number.toString();
    }

    private static String whole(String text) {
        if (Utf8.isBroken(text)) {
            throw new IllegalArgumentException("a text has half of a surrogate pair");
        }
        return text;
    }

    private static DefaultPrettyPrinter twoSpaces() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withRootSeparator(null)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
    }
}
