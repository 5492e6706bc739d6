package kz.uzdik.local.stack.triggers;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.uzdik.local.stack.functions.Invocation;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a batch failed, by their identifier.
 *
 * @param all whether the batch failed as a whole
 */
record ItemFailures(boolean all, Set<String> items) {
    private static final ItemFailures WHOLE_BATCH = new ItemFailures(true, Set.of());

    /** Reads a reply as Lambda's pollers do: an empty one is success, one that cannot be read is a failure of all. */
    static ItemFailures of(Invocation invocation, boolean reported) {
        if (!(invocation instanceof Invocation.Replied(var body))) return WHOLE_BATCH;
        if (!reported || body.length == 0) return new ItemFailures(false, Set.of());
        try {
            Object reply = JSON.std.anyFrom(body);
            if (!(reply instanceof Map<?, ?> map)) return new ItemFailures(false, Set.of());
            return of(map.get("batchItemFailures"));
        } catch (IOException malformed) {
            return WHOLE_BATCH;
        }
    }

    private static ItemFailures of(@Nullable Object listed) {
        if (listed == null) return new ItemFailures(false, Set.of());
        if (!(listed instanceof Iterable<?> failures)) return WHOLE_BATCH;
        var items = new HashSet<String>();
        for (Object failure : failures) {
            if (!(failure instanceof Map<?, ?> map) || !(map.get("itemIdentifier") instanceof String id))
                return WHOLE_BATCH;
            items.add(id);
        }
        return new ItemFailures(false, items);
    }
}
