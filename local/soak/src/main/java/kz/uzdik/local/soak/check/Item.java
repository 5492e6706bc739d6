package kz.uzdik.local.soak.check;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item of a table, by the names of its attributes. */
public record Item(Map<String, AttributeValue> attributes) {
    public Item {
        attributes = Map.copyOf(attributes);
    }

    public String partition() {
        return text("pk").orElse("");
    }

    public String sort() {
        return text("sk").orElse("");
    }

    /** Which kind of thing it is; empty text where it says nothing. */
    public String type() {
        return text("type").orElse("");
    }

    /** Both keys, as reports name it. */
    public String place() {
        return partition() + " " + sort();
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(attributes.get(name)).map(AttributeValue::s);
    }

    public Optional<Long> number(String name) {
        return Optional.ofNullable(attributes.get(name)).map(AttributeValue::n).map(Long::valueOf);
    }

    /** The stored JSON as a tree, whatever it holds; empty where there is none. */
    public Map<String, Object> state() {
        try {
            return text("state").isEmpty()
                    ? Map.of()
                    : JSON.std.mapFrom(text("state").get());
        } catch (IOException broken) {
            return Map.of();
        }
    }
}
