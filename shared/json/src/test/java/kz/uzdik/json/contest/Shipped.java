package kz.uzdik.json.contest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;

/** The contest that is shipped, and changed copies of it. */
final class Shipped {
    private static final Path FOLDER = Path.of("../../contests/best-rural-akim-2020");

    private final Object tree;

    private Shipped(Object tree) {
        this.tree = tree;
    }

    static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Shipped definition() {
        return new Shipped(Objects.requireNonNull(Json.read(bytes("definition.json"))));
    }

    /** The contest of 2022. */
    static Shipped serviceProvider() {
        try {
            Path file = FOLDER.resolveSibling("best-service-provider-2022").resolve("definition.json");
            return new Shipped(Objects.requireNonNull(Json.read(Files.readAllBytes(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Shipped texts(String language) {
        return new Shipped(Objects.requireNonNull(Json.read(bytes("texts/" + language + ".json"))));
    }

    /** With another value, in JSON, at a pointer; an array may be continued at its end. */
    Shipped with(String pointer, String json) {
        change(pointer, Json.read(json));
        return this;
    }

    Shipped without(String pointer) {
        change(pointer, null);
        return this;
    }

    byte[] utf8() {
        return Json.write(tree);
    }

    @SuppressWarnings("unchecked") // A tree of the JSON reader holds only such maps and lists.
    private void change(String pointer, @Nullable Object value) {
        int slash = pointer.lastIndexOf('/');
        String last = pointer.substring(slash + 1);
        switch (at(pointer.substring(0, slash))) {
            case Map<?, ?> map when value == null -> map.remove(last);
            case Map<?, ?> map -> ((Map<String, Object>) map).put(last, value);
            case List<?> list when value == null -> list.remove(Integer.parseInt(last));
            case List<?> list when Integer.parseInt(last) == list.size() -> ((List<Object>) list).add(value);
            case List<?> list -> ((List<Object>) list).set(Integer.parseInt(last), value);
            default -> throw new IllegalArgumentException(pointer);
        }
    }

    private Object at(String pointer) {
        Object here = tree;
        for (String name :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            here = Objects.requireNonNull(
                    here instanceof List<?> list ? list.get(Integer.parseInt(name)) : ((Map<?, ?>) here).get(name));
        }
        return here;
    }
}
