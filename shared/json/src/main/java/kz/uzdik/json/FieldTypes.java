package kz.uzdik.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The field types of the house. */
public final class FieldTypes {

    private static final int MAX_DIGITS = 20;
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,19})(\\.[0-9]{1,20})?");
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MAX_INSTANT_LENGTH = 40;

    private FieldTypes() {}

    /** Text of min to max code points, without control characters but tab and line breaks; blank counts as empty. */
    public static FieldType<String> text(int min, int max) {
        String expected = "text of " + min + " to " + max + " characters";
        return new FieldType<>("", value -> {
            String text = string(value, expected);
            if (text.codePointCount(0, text.length()) > max) {
                throw new Mismatch(FieldProblem.TOO_LONG, expected);
            }
            if ((min > 0 && text.isBlank()) || text.codePointCount(0, text.length()) < min) {
                throw new Mismatch(FieldProblem.TOO_SHORT, expected);
            }
            if (text.chars().anyMatch(FieldTypes::isControl)) {
                throw new Mismatch(FieldProblem.BAD_FORMAT, expected + " without control characters");
            }
            return text;
        });
    }

    /** Text that matches wholly. */
    public static FieldType<String> pattern(Pattern pattern, String expected) {
        return new FieldType<>("", value -> {
            String text = string(value, expected);
            if (!pattern.matcher(text).matches()) {
                throw new Mismatch(FieldProblem.BAD_FORMAT, expected);
            }
            return text;
        });
    }

    /** A JSON number without point or exponent from min to max; min stands in for a wrong one. */
    public static FieldType<Long> integer(long min, long max) {
        String expected = "a whole number from " + min + " to " + max;
        return new FieldType<>(min, value -> {
            // Not a switch over patterns: the JVM would first have to make a class for it at each cold start.
            if (value instanceof Long || value instanceof Integer) {
                long number = ((Number) value).longValue();
                if (number >= min && number <= max) {
                    return number;
                }
                throw new Mismatch(FieldProblem.OUT_OF_RANGE, expected);
            }
            throw new Mismatch(
                    value instanceof BigInteger ? FieldProblem.OUT_OF_RANGE : FieldProblem.WRONG_TYPE, expected);
        });
    }

    /** The same written as text, for query strings. */
    public static FieldType<Long> integerText(long min, long max) {
        FieldType<Long> integer = integer(min, max);
        return new FieldType<>(min, value -> {
            if (value instanceof String text && DIGITS.matcher(text).matches()) {
                return integer.conversion().read(Long.parseLong(text));
            }
            throw new Mismatch(FieldProblem.WRONG_TYPE, "a whole number from " + min + " to " + max);
        });
    }

    /** An exact decimal of at most 20 digits before and after the point: a JSON number, or its digits as text. */
    public static FieldType<BigDecimal> decimal() {
        String expected = "a decimal number of at most " + MAX_DIGITS + " digits";
        return new FieldType<>(BigDecimal.ZERO, value -> {
            BigDecimal number = number(value, expected);
            boolean fits = number.signum() == 0
                    ? Math.abs(number.scale()) <= MAX_DIGITS
                    : number.precision() <= MAX_DIGITS
                            && number.scale() <= MAX_DIGITS
                            && number.precision() - number.scale() <= MAX_DIGITS;
            if (!fits) {
                throw new Mismatch(FieldProblem.OUT_OF_RANGE, expected);
            }
            return number;
        });
    }

    /** {@code true} or {@code false}. */
    public static FieldType<Boolean> flag() {
        return new FieldType<>(false, value -> {
            if (value instanceof Boolean flag) {
                return flag;
            }
            throw new Mismatch(FieldProblem.WRONG_TYPE, "true or false");
        });
    }

    /** An instant of ISO 8601 with {@code Z} or an offset, years 1900 to 2999. */
    public static FieldType<Instant> instant() {
        String expected = "an instant such as 2026-03-31T18:00:00+05:00";
        return new FieldType<>(Instant.EPOCH, value -> {
            String text = string(value, expected);
            try {
                return within(OffsetDateTime.parse(shortened(text)), expected);
            } catch (DateTimeException _) {
                throw new Mismatch(FieldProblem.BAD_FORMAT, expected);
            }
        });
    }

    /** A day of the calendar, {@code 2026-03-31}. */
    public static FieldType<LocalDate> date() {
        String expected = "a day such as 2026-03-31";
        return new FieldType<>(LocalDate.EPOCH, value -> {
            String text = string(value, expected);
            try {
                if (DATE.matcher(text).matches()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException _) {
                throw new Mismatch(FieldProblem.BAD_FORMAT, expected);
            }
            throw new Mismatch(FieldProblem.BAD_FORMAT, expected);
        });
    }

    /** One constant of an enum by its {@link WireName}; the first constant stands in for a wrong one. */
    public static <E extends Enum<E>> FieldType<E> choice(Class<E> type) {
        String expected = "one of " + WireName.allOf(type);
        return new FieldType<>(
                type.getEnumConstants()[0],
                value -> WireName.read(type, string(value, expected))
                        .orElseThrow(() -> new Mismatch(FieldProblem.NOT_ALLOWED, expected)));
    }

    private static String string(@Nullable Object value, String expected) throws Mismatch {
        if (value instanceof String text) {
            return text;
        }
        throw new Mismatch(FieldProblem.WRONG_TYPE, expected);
    }

    private static BigDecimal number(Object value, String expected) throws Mismatch {
        return switch (value) {
            case BigDecimal number -> number;
            case Long number -> BigDecimal.valueOf(number);
            case Integer number -> BigDecimal.valueOf(number);
            case BigInteger number -> new BigDecimal(number);
            case String text when DECIMAL.matcher(text).matches() -> new BigDecimal(text);
            case String _ -> throw new Mismatch(FieldProblem.BAD_FORMAT, expected);
            default -> throw new Mismatch(FieldProblem.WRONG_TYPE, expected);
        };
    }

    private static String shortened(String text) {
        return text.length() <= MAX_INSTANT_LENGTH ? text : ""; // the parser would echo and read on without bound
    }

    private static Instant within(OffsetDateTime time, String expected) throws Mismatch {
        if (time.getYear() < 1900 || time.getYear() > 2999) {
            throw new Mismatch(FieldProblem.OUT_OF_RANGE, expected);
        }
        return time.toInstant();
    }

    private static boolean isControl(int unit) {
        return (unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r') || unit == 0x7f;
    }
}
