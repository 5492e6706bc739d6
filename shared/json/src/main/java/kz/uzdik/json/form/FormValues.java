package kz.uzdik.json.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.dossier.FormValue;
import kz.uzdik.domain.people.Language;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Mismatch;
import kz.uzdik.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form's fields: texts, {@code true} and {@code false}, tables as arrays of objects, consents as
 * {@code {"digest": …, "language": …}}. Numbers are written as text, so that the canonical form holds them exactly; a
 * JSON number is taken for its digits. Empty texts and {@code null} say that a field is empty, as its absence does.
 */
public final class FormValues {
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_ROWS = 1_000;
    private static final String EXPECTED = "texts, yes or no, rows of such, or a consent";

    /** The values by the names of their fields. */
    public static final FieldType<Map<String, FormValue>> TYPE =
            new FieldType<>(Map.of(), value -> values(value instanceof Map<?, ?> members ? members : none()));

    private static final FieldType<String> TEXT = FieldTypes.text(0, LONGEST_TEXT);

    private FormValues() {}

    /** The values as a tree, sorted by name. */
    public static Map<String, Object> write(Map<String, FormValue> values) {
        Map<String, Object> written = new TreeMap<>();
        values.forEach((name, value) -> written.put(name, write(value)));
        return written;
    }

    private static Object write(FormValue value) {
        return switch (value) {
            case FormValue.Text(String text) -> text;
            case FormValue.Flag(boolean yes) -> yes;
            case FormValue.Rows(var rows) ->
                rows.stream().map(FormValues::write).toList();
            case FormValue.Agreed(Language language, String digest) -> {
                Map<String, Object> agreed = new LinkedHashMap<>();
                agreed.put("digest", digest);
                agreed.put("language", WireName.of(language));
                yield agreed;
            }
        };
    }

    private static Map<String, FormValue> values(Map<?, ?> members) throws Mismatch {
        Map<String, FormValue> values = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            Object value = member.getValue();
            if (value instanceof List<?> rows) {
                values.put(String.valueOf(member.getKey()), rows(rows));
            } else if (!isEmpty(value)) {
                values.put(String.valueOf(member.getKey()), value(value));
            }
        }
        return values;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    private static FormValue.Rows rows(List<?> rows) throws Mismatch {
        if (rows.size() > MOST_ROWS) {
            throw new Mismatch(FieldProblem.TOO_LONG, "at most " + MOST_ROWS + " rows");
        }
        List<Map<String, FormValue>> read = new ArrayList<>();
        for (Object row : rows) {
            read.add(values(row instanceof Map<?, ?> cells ? cells : none()));
        }
        return new FormValue.Rows(read);
    }

    private static FormValue value(@Nullable Object value) throws Mismatch {
        return switch (value) {
            case String text -> new FormValue.Text(TEXT.conversion().read(text));
            case Boolean yes -> new FormValue.Flag(yes);
            case Long number -> new FormValue.Text(number.toString());
            case BigInteger number -> new FormValue.Text(number.toString());
            case BigDecimal number -> new FormValue.Text(plain(number));
            case Map<?, ?> agreed -> agreed(agreed);
            case null, default -> throw new Mismatch(FieldProblem.WRONG_TYPE, EXPECTED);
        };
    }

    // A number with hundreds of zeros is nobody's figure, and would be written out.
    private static String plain(BigDecimal number) throws Mismatch {
        return FieldTypes.decimal().conversion().read(number).toPlainString();
    }

    private static FormValue agreed(Map<?, ?> members) throws Mismatch {
        if (members.size() == 2
                && members.get("digest") instanceof String digest
                && digest.matches("[0-9a-f]{64}")
                && members.get("language") instanceof String language) {
            return new FormValue.Agreed(
                    WireName.read(Language.class, language)
                            .orElseThrow(() -> new Mismatch(FieldProblem.NOT_ALLOWED, "a language: kk, ru or en")),
                    digest);
        }
        throw new Mismatch(FieldProblem.WRONG_TYPE, EXPECTED);
    }

    private static Map<?, ?> none() throws Mismatch {
        throw new Mismatch(FieldProblem.WRONG_TYPE, "an object");
    }
}
