package kz.uzdik.http.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;

/** A sample event of {@code events/}, as it is or with parts of it replaced. */
public final class SampleEvent {

    private final Map<String, @Nullable Object> event;

    private SampleEvent(Map<String, @Nullable Object> event) {
        this.event = event;
    }

    /** Reads {@code events/<name>.json}. */
    public static SampleEvent load(String name) {
        return new SampleEvent(object(Json.read(Repository.bytes("events/" + name + ".json"))));
    }

    /** Whether it is the gateway's event of an HTTP request. */
    public boolean isRequest() {
        return event.containsKey("httpMethod");
    }

    public String method() {
        return member("httpMethod");
    }

    public String resource() {
        return member("resource");
    }

    /** The path with its parameters filled in. */
    public String path() {
        String path = resource();
        for (Map.Entry<String, @Nullable Object> parameter : parameters().entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", String.valueOf(parameter.getValue()));
        }
        return path;
    }

    public Map<String, @Nullable Object> parameters() {
        return event.get("pathParameters") == null ? Map.of() : object(event.get("pathParameters"));
    }

    public Map<String, @Nullable Object> query() {
        return event.get("queryStringParameters") == null ? Map.of() : object(event.get("queryStringParameters"));
    }

    public Optional<String> body() {
        return Optional.ofNullable((String) event.get("body"));
    }

    /** The body as a JSON object. */
    public Map<String, @Nullable Object> json() {
        return object(Json.read(body().orElse("{}")));
    }

    public Map<String, @Nullable Object> headers() {
        return object(event.get("headers"));
    }

    public SampleEvent path(String name, Object value) {
        return with("pathParameters", withMember(parameters(), name, value.toString()));
    }

    public SampleEvent header(String name, String value) {
        return with("headers", withMember(headers(), name, value)).without("multiValueHeaders");
    }

    public SampleEvent withoutHeader(String name) {
        Map<String, @Nullable Object> fewer = headers();
        fewer.remove(name);
        return with("headers", fewer).without("multiValueHeaders");
    }

    public SampleEvent query(String name, String value) {
        return query(Map.of(name, value));
    }

    /** With exactly these parameters in the query. */
    public SampleEvent query(Map<String, String> parameters) {
        Map<String, List<String>> each = new LinkedHashMap<>();
        parameters.forEach((name, value) -> each.put(name, List.of(value)));
        return with("queryStringParameters", parameters).with("multiValueQueryStringParameters", each);
    }

    /** A JSON body. */
    public SampleEvent body(Map<String, ?> tree) {
        return text(Json.text(tree));
    }

    /** Any body that is declared as JSON. */
    public SampleEvent text(String body) {
        return with("body", body).header("Content-Type", "application/json");
    }

    /** The request's own time. */
    public SampleEvent at(Instant at) {
        return with(
                "requestContext",
                withMember(object(event.get("requestContext")), "requestTimeEpoch", at.toEpochMilli()));
    }

    /** The same event with the body of its first record replaced: a message of a queue. */
    public SampleEvent message(Map<String, ?> tree) {
        List<?> records = (List<?>) Objects.requireNonNull(event.get("Records"));
        return with("Records", List.of(withMember(object(records.getFirst()), "body", Json.text(tree))));
    }

    /** The same event with another member. */
    public SampleEvent with(String name, Object value) {
        return new SampleEvent(withMember(event, name, value));
    }

    public InputStream stream() {
        return new ByteArrayInputStream(Json.write(event));
    }

    private SampleEvent without(String name) {
        Map<String, @Nullable Object> fewer = new LinkedHashMap<>(event);
        fewer.remove(name);
        return new SampleEvent(fewer);
    }

    private String member(String name) {
        return (String) Objects.requireNonNull(event.get(name));
    }

    private static Map<String, @Nullable Object> withMember(
            Map<String, @Nullable Object> members, String name, Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return more;
    }

    private static Map<String, @Nullable Object> object(@Nullable Object tree) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(tree)).forEach((name, value) -> members.put((String) name, value));
        return members;
    }
}
