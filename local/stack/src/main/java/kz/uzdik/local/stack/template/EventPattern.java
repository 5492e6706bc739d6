package kz.uzdik.local.stack.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event pattern of EventBridge or of a stream's filter, as far as the embedded stack understands them. */
public sealed interface EventPattern {
    /** Whether a JSON value (maps, lists, texts, numbers, booleans; null: not there) matches. */
    boolean matches(@Nullable Object json);

    /** Every named field matches its own pattern. */
    record Fields(Map<String, EventPattern> fields) implements EventPattern {
        @Override
        public boolean matches(@Nullable Object json) {
            Map<?, ?> map = json instanceof Map<?, ?> given ? given : Map.of();
            return fields.entrySet().stream().allMatch(field -> field.getValue().matches(map.get(field.getKey())));
        }
    }

    /** One of the alternatives matches the value, or an item of it if it is a list. */
    record AnyOf(List<Comparison> alternatives) implements EventPattern {
        @Override
        public boolean matches(@Nullable Object json) {
            if (json instanceof List<?> items && !items.isEmpty())
                return items.stream().anyMatch(this::matches);
            return alternatives.stream().anyMatch(alternative -> alternative.holds(json));
        }
    }

    /** A test of one value. */
    sealed interface Comparison {
        boolean holds(@Nullable Object value);
    }

    /** The value is this one; numbers compare by value. */
    record Exactly(@Nullable Object wanted) implements Comparison {
        @Override
        public boolean holds(@Nullable Object value) {
            if (wanted instanceof Number a && value instanceof Number b)
                return Double.compare(a.doubleValue(), b.doubleValue()) == 0;
            return Objects.equals(wanted, value);
        }
    }

    /** The value is a text of this form. */
    record Like(Pattern form) implements Comparison {
        @Override
        public boolean holds(@Nullable Object value) {
            return value instanceof String text && form.matcher(text).matches();
        }
    }

    /** The field is there, or is not. */
    record Exists(boolean wanted) implements Comparison {
        @Override
        public boolean holds(@Nullable Object value) {
            return wanted == (value != null);
        }
    }

    /** The field is there and none of the others holds. */
    record Unlike(List<Comparison> others) implements Comparison {
        @Override
        public boolean holds(@Nullable Object value) {
            return value != null && others.stream().noneMatch(other -> other.holds(value));
        }
    }

    /** Reads a pattern; comparisons that are not understood become problems with their path. */
    static EventPattern parse(Object tree, String path, List<Problem> problems) {
        if (tree instanceof Map<?, ?> map) {
            var fields = new LinkedHashMap<String, EventPattern>();
            map.forEach((key, item) -> fields.put(String.valueOf(key), parse(item, path + "." + key, problems)));
            return new Fields(fields);
        }
        if (tree instanceof List<?> list) {
            var alternatives = new ArrayList<Comparison>();
            for (Object item : list) alternatives.add(comparison(item, path, problems));
            return new AnyOf(alternatives);
        }
        problems.add(new Problem(path, "must be a map or a list of values"));
        return new Fields(Map.of());
    }

    private static Comparison comparison(@Nullable Object tree, String path, List<Problem> problems) {
        if (!(tree instanceof Map<?, ?> map)) return new Exactly(tree);
        String name = map.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
        Object wanted = map.size() == 1 ? map.values().iterator().next() : "";
        return switch (name) {
            case "prefix" -> new Like(Pattern.compile(Pattern.quote(String.valueOf(wanted)) + "[\\s\\S]*"));
            case "suffix" -> new Like(Pattern.compile("[\\s\\S]*" + Pattern.quote(String.valueOf(wanted))));
            case "wildcard" -> new Like(wildcard(String.valueOf(wanted)));
            case "exists" -> new Exists(Boolean.TRUE.equals(wanted));
            case "anything-but" -> {
                List<?> others = wanted instanceof List<?> list ? list : List.of(wanted);
                yield new Unlike(others.stream()
                        .map(other -> comparison(other, path, problems))
                        .toList());
            }
            default -> {
                problems.add(new Problem(path, "'" + name + "' is not understood by the embedded stack"));
                yield new Exists(true);
            }
        };
    }

    private static Pattern wildcard(String text) {
        String form = Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[\\s\\S]*"));
        return Pattern.compile(form);
    }
}
