package kz.uzdik.local.demo.http;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value for reading. What is not there, or is of another kind, ends the story with its place.
 *
 * @param place where it stands, for the failure's text: {@code reply to GET /x: /items/0}
 * @param value a tree of maps, lists, strings, numbers and booleans
 */
public record Json(String place, @Nullable Object value) {

    /** Reads a text; one that is no JSON ends the story. */
    public static Json read(String place, String text) {
        try {
            return new Json(place, JSON.std.anyFrom(text));
        } catch (IOException broken) {
            throw new StoryFailed(place, "JSON", broken);
        }
    }

    /** Writes a tree. */
    public static String write(Object tree) {
        try {
            return JSON.std.asString(tree);
        } catch (IOException broken) {
            throw new StoryFailed("writing JSON", "a tree", broken);
        }
    }

    /** The value itself. */
    public Object tree() {
        if (value == null) {
            throw new StoryFailed(place, "a value", "null");
        }
        return value;
    }

    public Json at(String name) {
        return find(name).orElseThrow(() -> new StoryFailed(place, "a member " + name, shown()));
    }

    public Optional<Json> find(String name) {
        return value instanceof Map<?, ?> map && map.get(name) != null
                ? Optional.of(new Json(place + "/" + name, map.get(name)))
                : Optional.empty();
    }

    public String text(String name) {
        return at(name).text();
    }

    public String text() {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        throw new StoryFailed(place, "a text", shown());
    }

    public int number(String name) {
        Json member = at(name);
        if (member.value instanceof Number number) {
            return number.intValue();
        }
        throw new StoryFailed(member.place, "a number", member.shown());
    }

    public boolean is(String name) {
        return Boolean.TRUE.equals(at(name).value);
    }

    public List<Json> list(String name) {
        return at(name).list();
    }

    public List<Json> list() {
        if (!(value instanceof List<?> items)) {
            throw new StoryFailed(place, "a list", shown());
        }
        List<Json> views = new ArrayList<>();
        for (Object item : items) {
            views.add(new Json(place + "/" + views.size(), item));
        }
        return views;
    }

    /** The texts of a list of texts. */
    public List<String> texts(String name) {
        return list(name).stream().map(Json::text).toList();
    }

    /** The names of an object's members; none when it is no object. */
    public Set<String> names() {
        return value instanceof Map<?, ?> map
                ? Set.copyOf(map.keySet().stream().map(String::valueOf).toList())
                : Set.of();
    }

    private String shown() {
        String text = String.valueOf(value);
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
