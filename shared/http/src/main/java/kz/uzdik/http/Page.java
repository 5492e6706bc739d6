package kz.uzdik.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the list goes on; empty on the last page
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    public Page {
        items = List.copyOf(items);
    }

    /** The JSON form: {@code items}, and {@code next} when there is more. {@code list} as in {@link Cursor#encode}. */
    public Map<String, @Nullable Object> form(String list, Function<? super T, ?> itemForm) {
        return Members.empty()
                .withEach("items", items, itemForm)
                .withOptional("next", next.map(cursor -> cursor.encode(list)))
                .map();
    }
}
