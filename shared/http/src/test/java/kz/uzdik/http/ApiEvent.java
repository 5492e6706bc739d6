package kz.uzdik.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** Builds proxy events as the gateway writes them. */
final class ApiEvent {

    static final Instant AT = Instant.parse("2026-03-31T13:00:00.250Z");

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, Object> headers = new LinkedHashMap<>(Map.of("Accept", "application/json"));

    static ApiEvent of(String method, String resource) {
        ApiEvent event = new ApiEvent();
        event.members.put("resource", resource);
        event.members.put("path", resource.replace("{", "").replace("}", ""));
        event.members.put("httpMethod", method);
        event.members.put("headers", event.headers);
        event.members.put("multiValueHeaders", Map.of("Accept", List.of("application/json")));
        event.members.put("isBase64Encoded", false);
        event.members.put(
                "requestContext",
                Members.of("accountId", "123456789012")
                        .with("identity", Map.of("sourceIp", "192.0.2.1", "nested", List.of(Map.of("a", 1))))
                        .with("requestTimeEpoch", AT.toEpochMilli())
                        .with("requestId", "request-1")
                        .map());
        return event;
    }

    ApiEvent header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    ApiEvent path(String name, String value) {
        members.put("pathParameters", Map.of(name, value));
        return this;
    }

    ApiEvent query(Map<String, List<String>> parameters) {
        Map<String, Object> last = new LinkedHashMap<>();
        parameters.forEach((name, values) -> last.put(name, values.getLast()));
        members.put("queryStringParameters", last);
        members.put("multiValueQueryStringParameters", parameters);
        return this;
    }

    ApiEvent json(String body) {
        members.put("body", body);
        return header("content-type", "application/json; charset=utf-8");
    }

    ApiEvent body(String body) {
        members.put("body", body);
        return this;
    }

    ApiEvent base64(byte[] body) {
        members.put("body", Base64.getEncoder().encodeToString(body));
        members.put("isBase64Encoded", true);
        return header("Content-Type", "application/json");
    }

    InputStream stream() {
        return new ByteArrayInputStream(Json.write(members));
    }

    ApiRequest request() {
        return read(stream());
    }

    static ApiRequest read(String event) {
        return read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
    }

    private static ApiRequest read(InputStream event) {
        try {
            return ApiRequest.read(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
