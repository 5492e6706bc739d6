package kz.uzdik.local.stack.usage;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What a function is called for.
 *
 * @param function its logical id
 * @param called {@code POST /dossiers/{dossier}/submission} for a route, {@code queue}, {@code stream} or {@code clock}
 */
public record Operation(String function, String called) implements Comparable<Operation> {
    private static final Map<String, String> BY_SOURCE = Map.of("aws:sqs", "queue", "aws:dynamodb", "stream");

    /** What an event calls a function for; what no route, queue or stream sends is the clock's. */
    static Operation of(String function, Map<String, Object> event) {
        if (event.get("httpMethod") instanceof String method && event.get("resource") instanceof String path)
            return new Operation(function, method + " " + path);
        return new Operation(
                function,
                records(event).stream().findFirst().map(Operation::source).orElse("clock"));
    }

    static Map<String, Object> read(byte[] event) {
        try {
            return JSON.std.mapFrom(event);
        } catch (IOException notJson) {
            return Map.of();
        }
    }

    /** How many things an event brings: a batch's messages or records, or one. */
    static int things(Map<String, Object> event) {
        return Math.max(1, records(event).size());
    }

    private static List<?> records(Map<String, Object> event) {
        return event.get("Records") instanceof List<?> records ? records : List.of();
    }

    private static String source(Object item) {
        return item instanceof Map<?, ?> fields && fields.get("eventSource") instanceof String source
                ? BY_SOURCE.getOrDefault(source, source)
                : "clock";
    }

    @Override
    public int compareTo(Operation other) {
        int byFunction = function.compareTo(other.function);
        return byFunction == 0 ? called.compareTo(other.called) : byFunction;
    }
}
