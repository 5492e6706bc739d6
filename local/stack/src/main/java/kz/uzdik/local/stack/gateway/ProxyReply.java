package kz.uzdik.local.stack.gateway;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a function behind the REST proxy integration replies; anything else than the documented shape is none. */
final class ProxyReply {
    private static final Set<String> KEYS =
            Set.of("statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded");

    private ProxyReply() {}

    static Optional<Reply> read(byte[] payload) {
        try {
            Map<String, Object> reply = JSON.std.mapFrom(payload);
            if (!KEYS.containsAll(reply.keySet()) || !(reply.get("statusCode") instanceof Integer status))
                return Optional.empty();
            if (status < 100 || status > 599) return Optional.empty();
            var headers = new LinkedHashMap<String, List<String>>();
            if (!single(reply.get("headers"), headers) || !multiple(reply.get("multiValueHeaders"), headers))
                return Optional.empty();
            Object body = reply.get("body");
            if (body != null && !(body instanceof String)) return Optional.empty();
            String text = body == null ? "" : (String) body;
            if (headers.keySet().stream().noneMatch("Content-Type"::equalsIgnoreCase))
                headers.put("Content-Type", List.of("application/json"));
            boolean base64 = Boolean.TRUE.equals(reply.get("isBase64Encoded"));
            return Optional.of(new Reply(
                    status,
                    headers,
                    base64 ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean single(@Nullable Object given, Map<String, List<String>> headers) {
        if (given == null) return true;
        if (!(given instanceof Map<?, ?> map)) return false;
        map.forEach((name, value) -> headers.put(String.valueOf(name), List.of(String.valueOf(value))));
        return map.values().stream().noneMatch(value -> value instanceof Map || value instanceof List);
    }

    private static boolean multiple(@Nullable Object given, Map<String, List<String>> headers) {
        if (given == null) return true;
        if (!(given instanceof Map<?, ?> map)) return false;
        for (var entry : map.entrySet()) {
            if (!(entry.getValue() instanceof List<?> values)) return false;
            var texts = new ArrayList<String>();
            values.forEach(value -> texts.add(String.valueOf(value)));
            headers.put(String.valueOf(entry.getKey()), texts);
        }
        return true;
    }
}
