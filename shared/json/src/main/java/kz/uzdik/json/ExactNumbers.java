package kz.uzdik.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
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
        if (Double.isInfinite(nearest) || BigDecimal.valueOf(nearest).compareTo(number) != 0) {
            throw new IllegalArgumentException("a number is beyond a double's exactness; write it as text");
        }
    }
}
