package kz.uzdik.functions.contestadministration;

import static kz.uzdik.json.FieldProblem.MISSING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;

/** A definition with one thing changed, for every thing in it: taken away, of another type, of no such name, added. */
final class Mutants {
    private static final List<Object> OTHERS = List.of(true, -3L, "Not Of It", "", List.of(), Map.of("x", 1L));

    /** Members whose value says how the others are read. */
    private static final Set<String> KINDS = Set.of("kind", "by");

    private final Object tree;

    private Mutants(Object tree) {
        this.tree = tree;
    }

    /** One changed definition and what was changed. */
    record Mutant(String change, Object tree) {}

    static Mutants of(String file) {
        return new Mutants(Objects.requireNonNull(Json.read(Repository.bytes(file))));
    }

    Object original() {
        return tree;
    }

    List<Mutant> all() {
        List<Mutant> mutants = new ArrayList<>();
        for (String pointer : pointers("", tree).toList()) {
            mutants.add(new Mutant(pointer + " " + MISSING, copy(tree, "", pointer, null)));
            OTHERS.forEach(other -> mutants.add(new Mutant(pointer + " = " + other, copy(tree, "", pointer, other))));
            if (at(pointer) instanceof Map<?, ?> members) {
                Map<String, Object> more = new LinkedHashMap<>();
                members.forEach((name, value) -> more.put(String.valueOf(name), Objects.requireNonNull(value)));
                more.put("mascot", "steppe eagle");
                mutants.add(new Mutant(pointer + "/mascot", copy(tree, "", pointer, more)));
            }
        }
        return mutants;
    }

    private Object at(String pointer) {
        Object here = tree;
        for (String name : pointer.substring(1).split("/", -1)) {
            here = Objects.requireNonNull(
                    here instanceof List<?> items ? items.get(Integer.parseInt(name)) : ((Map<?, ?>) here).get(name));
        }
        return here;
    }

    // Of items that are alike the first stands for all.
    private static Stream<String> pointers(String at, @Nullable Object value) {
        Stream<String> below = switch (value) {
            case Map<?, ?> members ->
                members.entrySet().stream().flatMap(entry -> pointers(at + "/" + entry.getKey(), entry.getValue()));
            case List<?> items -> {
                Set<Object> seen = new HashSet<>();
                yield Stream.iterate(0, index -> index < items.size(), index -> index + 1)
                        .filter(index -> seen.add(shape(items.get(index))))
                        .flatMap(index -> pointers(at + "/" + index, items.get(index)));
            }
            case null, default -> Stream.of();
        };
        return at.isEmpty() ? below : Stream.concat(Stream.of(at), below);
    }

    /** What two things have in common that are read in the same way. */
    private static Object shape(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> members -> {
                Map<Object, Object> shapes = new HashMap<>();
                members.forEach((name, member) ->
                        shapes.put(name, KINDS.contains(name) ? String.valueOf(member) : shape(member)));
                yield shapes;
            }
            case List<?> items -> items.stream().map(Mutants::shape).collect(Collectors.toSet());
            case null, default -> "";
        };
    }

    // A tree with another value at a place, or without it where there is none.
    private static Object copy(@Nullable Object value, String at, String place, @Nullable Object other) {
        return switch (value) {
            case Map<?, ?> members -> {
                Map<String, Object> copied = new LinkedHashMap<>();
                members.forEach((name, member) ->
                        change(member, at + "/" + name, place, other).forEach(it -> copied.put((String) name, it)));
                yield copied;
            }
            case List<?> items -> {
                List<Object> copied = new ArrayList<>();
                for (int i = 0; i < items.size(); i++) {
                    copied.addAll(change(items.get(i), at + "/" + i, place, other));
                }
                yield copied;
            }
            case null -> throw new IllegalArgumentException("a definition has no null");
            default -> value;
        };
    }

    private static List<Object> change(@Nullable Object value, String at, String place, @Nullable Object other) {
        if (at.equals(place)) {
            return other == null ? List.of() : List.of(other);
        }
        return List.of(place.startsWith(at + "/") ? copy(value, at, place, other) : Objects.requireNonNull(value));
    }
}
