package kz.uzdik.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One object under reading: its members, which of them were asked for, where it stands, and its parts. */
final class ObjectPart {

    /** How one array item is read; it notes problems at the pointer given. */
    @FunctionalInterface
    interface ItemReader<T> {
        Optional<T> read(@Nullable Object item, String at);
    }

    private static final int MAX_NAME_IN_POINTER = 64;

    private final Map<String, @Nullable Object> members;
    private final String pointer;
    private final String separator;
    private final FoundProblems found;
    private final boolean there;
    private final Set<String> asked = new HashSet<>();
    private final List<ObjectPart> parts = new ArrayList<>();

    private ObjectPart(@Nullable Object json, String pointer, String separator, FoundProblems found, boolean there) {
        this.members = membersOf(json);
        this.pointer = pointer;
        this.separator = separator;
        this.found = found;
        this.there = there;
    }

    static ObjectPart root(@Nullable Object json) {
        FoundProblems found = new FoundProblems();
        boolean there = json instanceof Map;
        if (!there) {
            found.add("", json == null ? FieldProblem.MISSING : FieldProblem.WRONG_TYPE, "an object");
        }
        return new ObjectPart(json, "", "/", found, there);
    }

    static ObjectPart query(Map<String, ?> parameters) {
        return new ObjectPart(parameters, "", "?", new FoundProblems(), true);
    }

    boolean isThere() {
        return there;
    }

    List<String> names() {
        return List.copyOf(members.keySet());
    }

    @Nullable
    Object peek(String name) {
        return members.get(name);
    }

    @Nullable
    Object take(String name) {
        asked.add(name);
        return members.get(name);
    }

    void problem(String name, String code, String expected) {
        if (there) {
            found.add(at(name), code, expected);
        }
    }

    void problemUnlessTold(String name, String code, String expected) {
        if (!found.anyAtOrUnder(at(name))) {
            problem(name, code, expected);
        }
    }

    <T> Optional<T> absent(String name) {
        asked.add(name);
        return Optional.empty();
    }

    <T> T required(String name, FieldType<T> type) {
        Object value = take(name);
        if (value == null) {
            problem(name, FieldProblem.MISSING, "a value");
            return type.placeholder();
        }
        return converted(value, at(name), type).orElse(type.placeholder());
    }

    <T> Optional<T> optional(String name, FieldType<T> type) {
        Object value = take(name);
        return value == null ? Optional.empty() : converted(value, at(name), type);
    }

    <T> Optional<T> converted(@Nullable Object value, String at, FieldType<T> type) {
        if (value == null) {
            found.add(at, FieldProblem.MISSING, "a value");
            return Optional.empty();
        }
        try {
            return Optional.of(type.conversion().read(value));
        } catch (Mismatch mismatch) {
            found.add(at, mismatch.code(), mismatch.expected());
            return Optional.empty();
        }
    }

    ObjectPart object(String name) {
        Object value = take(name);
        if (value == null) {
            problem(name, FieldProblem.MISSING, "an object");
        } else if (!(value instanceof Map)) {
            problem(name, FieldProblem.WRONG_TYPE, "an object");
        }
        return child(value, at(name));
    }

    Optional<ObjectPart> itemObject(@Nullable Object item, String at) {
        if (item instanceof Map) {
            return Optional.of(child(item, at));
        }
        found.add(at, FieldProblem.WRONG_TYPE, "an object");
        return Optional.empty();
    }

    <T> List<T> items(String name, int min, int max, ItemReader<T> reader) {
        String expected = "an array of " + min + " to " + max + " items";
        Object value = take(name);
        if (!(value instanceof List<?> array)) {
            problem(name, value == null ? FieldProblem.MISSING : FieldProblem.WRONG_TYPE, expected);
            return List.of();
        }
        if (array.size() < min || array.size() > max) {
            problem(name, array.size() < min ? FieldProblem.TOO_SHORT : FieldProblem.TOO_LONG, expected);
        }
        return read(array.subList(0, Math.min(array.size(), max)), at(name), reader);
    }

    void noteUnknown() {
        for (String name : members.keySet()) {
            if (there && asked.add(name)) {
                problem(name, FieldProblem.UNKNOWN_FIELD, "no such field");
            }
        }
        parts.forEach(ObjectPart::noteUnknown);
    }

    void refuseProblems() {
        if (found.anyAtOrUnder(pointer)) {
            throw new InvalidFields(found.all());
        }
    }

    private ObjectPart child(@Nullable Object value, String at) {
        ObjectPart child = new ObjectPart(value, at, "/", found, value instanceof Map);
        parts.add(child);
        return child;
    }

    private static <T> List<T> read(List<?> array, String at, ItemReader<T> reader) {
        List<T> read = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            reader.read(array.get(i), at + "/" + i).ifPresent(read::add);
        }
        return read;
    }

    private String at(String name) {
        String cut = name.length() <= MAX_NAME_IN_POINTER ? name : name.substring(0, MAX_NAME_IN_POINTER);
        return pointer + separator + cut.replace("~", "~0").replace("/", "~1");
    }

    private static Map<String, @Nullable Object> membersOf(@Nullable Object json) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (json instanceof Map<?, ?> map) {
            map.forEach((name, value) -> members.put(String.valueOf(name), value));
        }
        return members;
    }
}
