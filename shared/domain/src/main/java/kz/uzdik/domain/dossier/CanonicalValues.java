package kz.uzdik.domain.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Transcript;

/**
 * The canonical JSON of a form's values (RFC 8785), over which its digest is made: anybody who was given the values can
 * make it anew. No number stands in it, so sorted names and shortest escapes are all there is to it.
 */
final class CanonicalValues {
    private CanonicalValues() {}

    /** SHA-256 of the text's UTF-8 bytes, in lower-case hex. */
    static String digest(Map<String, FormValue> values) {
        return Transcript.sha256Hex(text(values));
    }

    /** How many bytes the text has as UTF-8. */
    static int bytes(Map<String, FormValue> values) {
        return text(values).getBytes(StandardCharsets.UTF_8).length;
    }

    static String text(Map<String, FormValue> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(member -> quoted(member.getKey()) + ":" + text(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(FormValue value) {
        return switch (value) {
            case FormValue.Text(String text) -> quoted(text);
            case FormValue.Flag(boolean yes) -> String.valueOf(yes);
            case FormValue.Rows(List<Map<String, FormValue>> rows) ->
                rows.stream().map(CanonicalValues::text).collect(Collectors.joining(",", "[", "]"));
            case FormValue.Agreed(var language, String digest) ->
                "{\"digest\":" + quoted(digest) + ",\"language\":"
                        + quoted(language.name().toLowerCase(Locale.ROOT)) + "}";
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (unit < ' ') {
                        quoted.append("\\u%04x".formatted((int) unit));
                    } else {
                        quoted.append(unit);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
