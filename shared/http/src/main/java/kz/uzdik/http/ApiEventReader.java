package kz.uzdik.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.http.ApiRequest.RequestLine;
import org.jspecify.annotations.Nullable;

/** Picks what we use out of a proxy event, token by token: no event class, no tree, the body copied once. */
final class ApiEventReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, String> pathParameters = new LinkedHashMap<>();
    private final Map<String, List<String>> queryParameters = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable String method;
    private @Nullable String resource;
    private @Nullable Instant at;
    private @Nullable String requestId;
    private @Nullable String body;
    private boolean base64;
    private boolean ping;

    /** The request, or nothing for the clock's ping, which has no method and no resource. */
    Optional<ApiRequest> read(InputStream event) throws IOException {
        try {
            parse(event);
        } catch (JacksonException _) {
            throw new IOException("the event is not JSON"); // the parser's own message quotes the event
        }
        return ping && method == null && resource == null ? Optional.empty() : Optional.of(request());
    }

    private void parse(InputStream event) throws IOException {
        try (JsonParser parser = FACTORY.createParser(event)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("the event is no object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                member(parser, parser.currentName());
            }
        }
    }

    private ApiRequest request() throws IOException {
        return new ApiRequest(
                new RequestLine(
                        required(method, "httpMethod"),
                        required(resource, "resource"),
                        required(at, "requestContext.requestTimeEpoch"),
                        required(requestId, "requestContext.requestId")),
                pathParameters,
                queryParameters,
                headers,
                bytes());
    }

    private void member(JsonParser parser, String name) throws IOException {
        JsonToken token = parser.nextToken();
        switch (name) {
            case "httpMethod" -> method = parser.getValueAsString();
            case "resource" -> resource = parser.getValueAsString();
            case "body" -> body = token == JsonToken.VALUE_NULL ? null : parser.getValueAsString();
            case "isBase64Encoded" -> base64 = parser.getValueAsBoolean();
            case "ping" -> ping = token == JsonToken.VALUE_TRUE;
            case "pathParameters" -> texts(parser, pathParameters::put);
            case "headers" -> texts(parser, (header, value) -> headers.put(header.toLowerCase(Locale.ROOT), value));
            case "queryStringParameters" ->
                texts(parser, (key, value) -> queryParameters.putIfAbsent(key, List.of(value)));
            case "multiValueQueryStringParameters" -> lists(parser);
            case "requestContext" -> context(parser);
            default -> parser.skipChildren();
        }
    }

    private void context(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "requestTimeEpoch" -> at = Instant.ofEpochMilli(parser.getLongValue());
                case "requestId" -> requestId = parser.getValueAsString();
                default -> parser.skipChildren();
            }
        }
    }

    /** Where the texts of an object go. */
    @FunctionalInterface
    private interface Target {
        void put(String name, String value);
    }

    private static void texts(JsonParser parser, Target target) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return; // null: there are none
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            String value = parser.getValueAsString();
            if (value != null) {
                target.put(name, value);
            }
        }
    }

    private void lists(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return; // null: there are none
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            List<String> values = new ArrayList<>();
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(parser.getValueAsString(""));
            }
            queryParameters.put(name, List.copyOf(values));
        }
    }

    private byte[] bytes() {
        if (body == null) {
            return new byte[0];
        }
        return base64 ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T required(@Nullable T value, String name) throws IOException {
        if (value == null) {
            throw new IOException("the event has no " + name);
        }
        return value;
    }
}
