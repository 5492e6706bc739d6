package kz.uzdik.domain.act;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a rule says no, or why something holds: a stable code, the paragraph it comes from, and the values its text
 * needs. The text itself stands in {@code messages_{kk,ru,en}.properties} under {@link Code#key()}.
 */
public record Reason(Code code, Paragraph paragraph, Map<String, String> values) {
    public Reason {
        values = Map.copyOf(values);
    }

    /** A reason of this code; {@code values} are names and values in turn. */
    public static Reason of(Code code, Paragraph paragraph, String... values) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put(values[i], values[i + 1]);
        }
        return new Reason(code, paragraph, named);
    }

    /** The same with another value under this name. */
    public Reason with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(values);
        other.put(name, value);
        return new Reason(code, paragraph, other);
    }

    /** One of the reasons a context knows; implemented by that context's enum, so that texts can be checked complete. */
    public interface Code {
        /** The constant's name, as the enum has it. */
        String name();

        /** What kind of no it is; the HTTP layer maps it to a status. */
        Kind kind();

        /** The stable public form: {@code INTAKE_NOT_OPEN} is {@code intake-not-open}. */
        default String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The kinds of no. */
    public enum Kind {
        /** What was sent can never be right: it breaks a rule on its own. */
        INVALID,
        /** It may be right at another time: the state of things does not allow it now. */
        STATE
    }
}
