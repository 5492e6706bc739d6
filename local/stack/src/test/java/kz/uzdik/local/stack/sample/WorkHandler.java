package kz.uzdik.local.stack.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers every event; items that speak of `poison` fail by their identifier, `explode` throws. */
public final class WorkHandler implements RequestStreamHandler {
    /** What arrived, by function name. */
    public record Seen(String function, Map<String, Object> event) {}

    public static final List<Seen> SEEN = new CopyOnWriteArrayList<>();

    public WorkHandler(Map<String, String> environment) {
        if (environment.isEmpty()) throw new IllegalArgumentException("no environment");
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        Map<String, Object> event = JSON.std.mapFrom(in);
        SEEN.add(new Seen(context.getFunctionName(), event));
        if (JSON.std.asString(event).contains("explode")) throw new IllegalStateException("exploded");
        var failures = new ArrayList<Map<String, Object>>();
        if (event.get("Records") instanceof List<?> records)
            for (Object item : records)
                if (String.valueOf(item).contains("poison")) failures.add(failure((Map<?, ?>) item));
        out.write(JSON.std.asBytes(Map.of("batchItemFailures", failures)));
    }

    private static Map<String, Object> failure(Map<?, ?> item) {
        Object id = item.get("messageId");
        if (id == null && item.get("dynamodb") instanceof Map<?, ?> change) id = change.get("SequenceNumber");
        return Map.of("itemIdentifier", String.valueOf(id));
    }

    /** The events that a function has seen. */
    public static List<Map<String, Object>> seenBy(String function) {
        return SEEN.stream()
                .filter(seen -> seen.function().equals(function))
                .map(Seen::event)
                .toList();
    }
}
