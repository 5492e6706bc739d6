package kz.uzdik.json.form;

import java.util.Map;
import java.util.function.Function;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * How a type is stored as a JSON object.
 *
 * @param writer the object of a value
 * @param reader the value of an object, strictly: it calls {@link Fields#done()} and throws
 *     {@link kz.uzdik.json.InvalidFields} for an object that the writer did not make
 */
public record Form<T>(Function<T, Members> writer, Function<Fields, T> reader) {
    /** The value as a tree. */
    public Map<String, @Nullable Object> write(T value) {
        return writer.apply(value).map();
    }

    public T read(Fields fields) {
        return reader.apply(fields);
    }

    /** The value as the shortest JSON text. */
    public String text(T value) {
        return Json.text(write(value));
    }

    /** The value that {@link #text} wrote. */
    public T parse(String text) {
        return read(Fields.of(Json.read(text)));
    }
}
