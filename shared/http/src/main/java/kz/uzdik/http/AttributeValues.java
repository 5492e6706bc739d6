package kz.uzdik.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Mismatch;

/** DynamoDB's typed attribute values ({@code {"S": "text"}}) as plain values. */
final class AttributeValues {

    private static final int MAX_NUMBER = 200;
    private static final Set<String> LEFT_OUT = Set.of("NULL", "B", "SS", "NS", "BS");

    private AttributeValues() {}

    static Map<String, Object> plain(Map<?, ?> attributes) throws Mismatch {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (Map.Entry<?, ?> attribute : attributes.entrySet()) {
            value(attribute.getValue()).ifPresent(value -> plain.put(String.valueOf(attribute.getKey()), value));
        }
        return plain;
    }

    /** One attribute: its type's letters and what stands beside them. */
    private record Typed(Object type, Object value) {}

    private static Optional<Object> value(Object attribute) throws Mismatch {
        return switch (typed(attribute)) {
            case Typed(String type, String text) when type.equals("S") -> Optional.of(text);
            case Typed(String type, String digits) when type.equals("N") -> Optional.of(number(digits));
            case Typed(String type, Boolean flag) when type.equals("BOOL") -> Optional.of(flag);
            case Typed(String type, Map<?, ?> inner) when type.equals("M") -> Optional.of(plain(inner));
            case Typed(String type, List<?> items) when type.equals("L") -> Optional.of(items(items));
            case Typed(String type, Object _) when LEFT_OUT.contains(type) -> Optional.empty();
            default -> throw wrong();
        };
    }

    private static Typed typed(Object attribute) throws Mismatch {
        if (attribute instanceof Map<?, ?> map && map.size() == 1) {
            Map.Entry<?, ?> entry = map.entrySet().iterator().next();
            return new Typed(entry.getKey(), entry.getValue());
        }
        throw wrong();
    }

    private static List<Object> items(List<?> typed) throws Mismatch {
        List<Object> plain = new ArrayList<>();
        for (Object item : typed) {
            value(item).ifPresent(plain::add);
        }
        return List.copyOf(plain);
    }

    private static BigDecimal number(String digits) throws Mismatch {
        try {
            return new BigDecimal(digits.length() <= MAX_NUMBER ? digits : "");
        } catch (NumberFormatException _) {
            throw wrong();
        }
    }

    private static Mismatch wrong() {
        return new Mismatch(FieldProblem.WRONG_TYPE, "a typed attribute value");
    }
}
