package kz.uzdik.local.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;

/** A tree of JSON that tests look into and change. */
final class Tree {
    private final Object root;

    private Tree(Object root) {
        this.root = root;
    }

    static Tree of(Object root) {
        return new Tree(root);
    }

    static Tree read(String json) {
        return new Tree(Objects.requireNonNull(Json.read(json)));
    }

    /** What lies on the way of these names and numbers. */
    Tree at(Object... way) {
        Object here = root;
        for (Object name : way) {
            here = Objects.requireNonNull(
                    here instanceof List<?> list ? list.get((Integer) name) : ((Map<?, ?>) here).get(name), "" + name);
        }
        return new Tree(here);
    }

    boolean has(String name) {
        return ((Map<?, ?>) root).get(name) != null;
    }

    String text() {
        return root.toString();
    }

    List<Tree> items() {
        return ((List<?>) root)
                .stream().map(item -> new Tree(Objects.requireNonNull(item))).toList();
    }

    /** The items of an object's list, none where there is no such list. */
    Stream<Tree> each(String name) {
        return has(name) ? at(name).items().stream() : Stream.empty();
    }

    Tree with(String name, @Nullable Object value) {
        object().put(name, value);
        return this;
    }

    Tree without(String name) {
        object().remove(name);
        return this;
    }

    @SuppressWarnings("unchecked") // The reader makes such maps and lists only.
    Map<String, @Nullable Object> object() {
        return (Map<String, @Nullable Object>) root;
    }

    @SuppressWarnings("unchecked")
    List<@Nullable Object> list() {
        return (List<@Nullable Object>) root;
    }

    /** Every object of the tree, each before its parts. */
    void objects(Consumer<Tree> seen) {
        if (root instanceof Map<?, ?> map) {
            seen.accept(this);
            map.values().forEach(value -> inside(value, seen));
        } else if (root instanceof List<?> list) {
            list.forEach(value -> inside(value, seen));
        }
    }

    private static void inside(@Nullable Object value, Consumer<Tree> seen) {
        if (value instanceof Map || value instanceof List) {
            new Tree(value).objects(seen);
        }
    }

    /** A copy in which everything can be changed. */
    Tree copy() {
        return new Tree(Objects.requireNonNull(copied(root)));
    }

    private static @Nullable Object copied(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach((name, part) -> copy.put((String) name, copied(part)));
                yield copy;
            }
            case List<?> list -> {
                List<@Nullable Object> copy = new ArrayList<>();
                list.forEach(part -> copy.add(copied(part)));
                yield copy;
            }
            case null -> null;
            default -> value;
        };
    }

    String json() {
        return Json.text(root);
    }

    @Override
    public String toString() {
        return json();
    }
}
