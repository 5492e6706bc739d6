package kz.uzdik.local.stack.issuer;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * A made-up person to try the system with.
 *
 * @param groups the coarse groups of the token; what else a person may do comes from appointments
 */
public record Person(String sub, String name, List<String> groups) {
    /** The sample people of `people.json`. */
    public static List<Person> samples() {
        try (InputStream in = Person.class.getResourceAsStream("people.json")) {
            if (in == null) throw new IllegalStateException("people.json is missing");
            return JSON.std.listFrom(in).stream().map(Person::read).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Person read(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        List<String> groups = map.get("groups") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new Person(String.valueOf(map.get("sub")), String.valueOf(map.get("name")), groups);
    }
}
