package kz.uzdik.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds one JSON object member by member, in the order written. */
public final class Members {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    private Members() {}

    /** An object without members yet. */
    public static Members empty() {
        return new Members();
    }

    /** An object with its first member. */
    public static Members of(String name, Object value) {
        return empty().with(name, value);
    }

    /** Adds a member: a value of the tree, an enum constant (by its {@link WireName}) or other {@code Members}. */
    public Members with(String name, Object value) {
        if (members.containsKey(name)) {
            throw new IllegalArgumentException("member named twice: " + name);
        }
        members.put(name, treeOf(value));
        return this;
    }

    /** Adds a member that is {@code null} when there is no value, where its absence would say something else. */
    public Members withOrNull(String name, Optional<?> value) {
        if (value.isPresent()) {
            return with(name, value.get());
        }
        if (members.containsKey(name)) {
            throw new IllegalArgumentException("member named twice: " + name);
        }
        members.put(name, null);
        return this;
    }

    /** Adds a member when there is a value; leaves it out otherwise. */
    public Members withOptional(String name, Optional<?> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    /** Adds an array of what each item is written as. */
    public <T> Members withEach(String name, Collection<T> items, Function<? super T, ?> form) {
        return with(name, items.stream().map(form).map(Members::treeOf).toList());
    }

    /** Adds the members that another has. */
    public Members withAll(Members others) {
        others.members.forEach((name, value) -> withOrNull(name, Optional.ofNullable(value)));
        return this;
    }

    /** The object built so far; later calls do not change it. */
    public Map<String, @Nullable Object> map() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    private static Object treeOf(Object value) {
        // Not a switch over patterns: the JVM would first have to make a class for it at each cold start.
        if (value instanceof String) {
            return value;
        }
        if (value instanceof Members object) {
            return object.map();
        }
        if (value instanceof Enum<?> constant) {
            return WireName.of(constant);
        }
        if (value instanceof Instant || value instanceof LocalDate) {
            return value.toString();
        }
        return value instanceof List<?> items
                ? items.stream().map(Members::treeOf).toList()
                : value;
    }
}
