package kz.uzdik.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.NumberToJSON;
import org.jspecify.annotations.Nullable;

/** Refuses numbers that RFC 8785, which knows only doubles, would round in silence. */
final class ExactNumbers {

    private ExactNumbers() {}

    static void require(@Nullable Object value) {
        switch (value) {
            case Map<?, ?> members -> members.values().forEach(ExactNumbers::require);
            case List<?> items -> items.forEach(ExactNumbers::require);
            case Long number -> requireExact(BigDecimal.valueOf(number));
            case BigInteger number -> requireExact(new BigDecimal(number));
            case BigDecimal number -> requireExact(number);
            case null, default -> {}
        }
    }

    private static void requireExact(BigDecimal number) {
        double nearest = number.doubleValue();
        if (Double.isInfinite(nearest) || new BigDecimal(canonical(nearest)).compareTo(number) != 0) {
            throw new IllegalArgumentException("a number is beyond a double's exactness; write it as text");
        }
    }

    private static String canonical(double number) {
        try {
            return NumberToJSON.serializeNumber(number);
        } catch (IOException e) {
            throw new UncheckedIOException("a finite number could not be written", e);
        }
    }
}
