package kz.uzdik.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.json.MalformedJson.Fault;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one JSON text from the parser's tokens. */
final class TreeReader {

    /** Powers of ten beyond this fit no double and would make a short text expand without end. */
    private static final int MAX_EXPONENT = 400;

    private final JsonParser parser;
    private int depth;

    private TreeReader(JsonParser parser) {
        this.parser = parser;
    }

    static @Nullable Object read(String text) {
        try (JsonParser parser = Json.FACTORY.createParser(text)) {
            return new TreeReader(parser).only();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    private @Nullable Object only() throws IOException {
        try {
            Object value = value(parser.nextToken());
            if (parser.nextToken() != null) {
                throw fault(Fault.TRAILING);
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw fault(depth >= Json.MAX_DEPTH ? Fault.TOO_DEEP : Fault.TOO_BIG, e.getLocation());
        } catch (JacksonException e) {
            throw fault(Fault.SYNTAX, e.getLocation());
        }
    }

    private @Nullable Object value(@Nullable JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> whole(parser.getText());
            case VALUE_NUMBER_INT -> integer(digits());
            case VALUE_NUMBER_FLOAT -> decimal(digits());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case null, default -> throw fault(Fault.SYNTAX);
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        depth++;
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = whole(parser.currentName());
            if (members.containsKey(name)) {
                throw fault(Fault.DUPLICATE_NAME);
            }
            members.put(name, value(parser.nextToken()));
        }
        depth--;
        return members;
    }

    private List<@Nullable Object> array() throws IOException {
        depth++;
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        depth--;
        return items;
    }

    private String digits() throws IOException {
        if (parser.getTextLength() > Json.MAX_NUMBER_LENGTH) {
            throw fault(Fault.TOO_BIG); // the parser itself checks only when it converts
        }
        return parser.getText();
    }

    private Object integer(String digits) {
        if (digits.equals("-0")) {
            return BigDecimal.ZERO; // a number like any other, and not written as a whole one is
        }
        BigInteger value = new BigInteger(digits);
        if (value.bitLength() < Long.SIZE) {
            return value.longValue();
        }
        return value;
    }

    private BigDecimal decimal(String digits) {
        BigDecimal value = parsed(digits);
        if (Math.abs((long) value.precision() - value.scale()) > MAX_EXPONENT
                || Math.abs(value.scale()) > MAX_EXPONENT) {
            throw fault(Fault.TOO_BIG);
        }
        return value;
    }

    private BigDecimal parsed(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException _) {
            throw fault(Fault.TOO_BIG); // the exponent is beyond what BigDecimal holds
        }
    }

    private String whole(String text) {
        if (Utf8.isBroken(text)) {
            throw fault(Fault.BROKEN_CHARACTER);
        }
        return text;
    }

    private MalformedJson fault(Fault fault) {
        return fault(fault, parser.currentTokenLocation());
    }

    private static MalformedJson fault(Fault fault, @Nullable JsonLocation at) {
        return at == null
                ? new MalformedJson(fault, 1, 1)
                : new MalformedJson(fault, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
