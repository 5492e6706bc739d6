package kz.uzdik.http;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.act.Padded;
import kz.uzdik.json.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A whole list, answered page by page: {@code ?limit=} from 1 to 100, 50 when not said, and {@code ?cursor=}.
 *
 * @param name the list with all that selects it, such as its path; a cursor holds for no other
 * @param items all of them
 * @param key a text that orders the items and names each; something a reader of the list may see
 */
public record Listing<T>(String name, List<T> items, Function<? super T, String> key) {

    private static final String AFTER = "after";
    private static final int DEFAULT = 50;
    private static final int MOST = 100;

    public Listing {
        items = List.copyOf(items);
    }

    /** A key that orders numbers as numbers. */
    public static String numbered(long number) {
        return Padded.of(number, 19);
    }

    /** The page that the call asks for; an unknown parameter is a problem. */
    public ApiReply page(Call call, Function<? super T, ?> form) {
        return page(call.query(), form);
    }

    /** The same with members beside the list that are about all of it. */
    public ApiReply page(Call call, Function<? super T, ?> form, Map<String, ?> about) {
        Fields query = call.query();
        PageRequest wanted = PageRequest.read(query, name, DEFAULT, MOST);
        query.done();
        Map<String, @Nullable Object> all = new LinkedHashMap<>(page(wanted).form(name, form));
        all.putAll(about);
        return ApiReply.ok(all);
    }

    /** The page that a query asks for of which other parameters were read before; one that nobody read is a problem. */
    public ApiReply page(Fields query, Function<? super T, ?> form) {
        PageRequest wanted = PageRequest.read(query, name, DEFAULT, MOST);
        query.done();
        return ApiReply.ok(page(wanted).form(name, form));
    }

    private Page<T> page(PageRequest wanted) {
        String after = wanted.cursor()
                .map(cursor -> cursor.position().getOrDefault(AFTER, ""))
                .orElse("");
        List<T> rest = items.stream()
                .filter(item -> key.apply(item).compareTo(after) > 0)
                .sorted(Comparator.comparing(key))
                .toList();
        if (rest.size() <= wanted.limit()) {
            return new Page<>(rest, Optional.empty());
        }
        List<T> page = rest.subList(0, wanted.limit());
        return new Page<>(page, Optional.of(new Cursor(Map.of(AFTER, key.apply(page.getLast())))));
    }
}
