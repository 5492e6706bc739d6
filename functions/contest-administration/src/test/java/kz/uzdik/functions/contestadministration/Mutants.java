package kz.uzdik.functions.contestadministration;

import static kz.uzdik.json.FieldProblem.MISSING;

import java.util.ArrayList;
import java.util.Collections;
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
    private static final List<Object> OTHERS =
            List.of(true, -3L, "Not Of It", "x".repeat(61), "", List.of(), Map.of("x", 1L));

    /** Each side of every bound that a number or a list of a definition has. */
    private static final List<Long> SIZES = List.of(
            -1L,
            0L,
            1L,
            2L,
            8L,
            9L,
            20L,
            21L,
            50L,
            51L,
            99L,
            100L,
            101L,
            366L,
            367L,
            520L,
            521L,
            1_000L,
            1_001L,
            3_660L,
            3_661L,
            10_000L,
            10_001L,
            1_000_000L,
            1_000_001L,
            5_368_709_120L,
            5_368_709_121L,
            1_000_000_000_000L,
            1_000_000_000_001L);

    private static final int LONGEST_LIST = 101;

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

    /** With every number set to each size. */
    List<Mutant> resized() {
        return pointers("", tree)
                .filter(pointer -> at(pointer) instanceof Number)
                .flatMap(pointer ->
                        SIZES.stream().map(size -> new Mutant(pointer + " = " + size, copy(tree, "", pointer, size))))
                .toList();
    }

    /** With every list brought to each length by its first item. */
    List<Mutant> lengthened() {
        return pointers("", tree)
                .filter(pointer -> at(pointer) instanceof List<?> items && !items.isEmpty())
                .flatMap(pointer -> SIZES.stream()
                        .filter(size -> size >= 0 && size <= LONGEST_LIST)
                        .map(size -> new Mutant(
                                pointer + " of " + size, copy(tree, "", pointer, copies(at(pointer), size)))))
                .toList();
    }

    private static List<Object> copies(Object list, long size) {
        return Collections.nCopies((int) size, Objects.requireNonNull(((List<?>) list).getFirst()));
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
