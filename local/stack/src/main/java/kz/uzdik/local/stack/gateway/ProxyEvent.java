package kz.uzdik.local.stack.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.uzdik.local.stack.template.Api;
import kz.uzdik.local.stack.template.Surroundings;
import org.jspecify.annotations.Nullable;

/** The event that API Gateway's REST proxy integration (payload 1.0) would send for a request. */
final class ProxyEvent {
    private static final DateTimeFormatter REQUEST_TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);

    private final Api api;
    private final Surroundings surroundings;

    ProxyEvent(Api api, Surroundings surroundings) {
        this.api = api;
        this.surroundings = surroundings;
    }

    byte[] of(HttpExchange call, byte[] body, Routes.Match match, String requestId, Instant at) {
        String path = Routes.decoded(call.getRequestURI().getRawPath());
        Map<String, List<String>> headers = headers(call);
        Map<String, List<String>> query = query(call.getRequestURI().getRawQuery());
        boolean binary = body.length > 0 && isBinary(call);
        var event = new LinkedHashMap<String, @Nullable Object>();
        event.put("resource", match.route().on().path());
        event.put("path", path);
        event.put("httpMethod", call.getRequestMethod());
        event.put("headers", last(headers));
        event.put("multiValueHeaders", headers);
        event.put("queryStringParameters", query.isEmpty() ? null : last(query));
        event.put("multiValueQueryStringParameters", query.isEmpty() ? null : query);
        event.put("pathParameters", match.places().isEmpty() ? null : match.places());
        event.put("stageVariables", null);
        event.put("requestContext", context(call, path, match, requestId, at));
        event.put("body", body.length == 0 ? null : text(body, binary));
        event.put("isBase64Encoded", binary);
        return Reply.asString(event).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, @Nullable Object> context(
            HttpExchange call, String path, Routes.Match match, String requestId, Instant at) {
        var identity = new LinkedHashMap<String, @Nullable Object>();
        identity.put("sourceIp", source(call));
        identity.put("userAgent", call.getRequestHeaders().getFirst("User-Agent"));
        var context = new LinkedHashMap<String, @Nullable Object>();
        context.put("accountId", surroundings.account());
        context.put("apiId", api.id());
        context.put("stage", api.stage());
        context.put("protocol", call.getProtocol());
        context.put("resourceId", "local");
        context.put("resourcePath", match.route().on().path());
        context.put("httpMethod", call.getRequestMethod());
        context.put("path", "/" + api.stage() + path);
        context.put("requestId", requestId);
        context.put("extendedRequestId", requestId);
        context.put("requestTime", REQUEST_TIME.format(at.atOffset(ZoneOffset.UTC)));
        context.put("requestTimeEpoch", at.toEpochMilli());
        context.put("domainName", call.getRequestHeaders().getFirst("Host"));
        context.put("identity", identity);
        return context;
    }

    /** The caller's address; one behind a proxy has the address that the proxy says, so that callers can be told apart. */
    private static String source(HttpExchange call) {
        String forwarded = call.getRequestHeaders().getFirst("X-Forwarded-For");
        return forwarded == null
                ? call.getRemoteAddress().getAddress().getHostAddress()
                : forwarded.split(",", 2)[0].trim();
    }

    private boolean isBinary(HttpExchange call) {
        String given = Objects.requireNonNullElse(call.getRequestHeaders().getFirst("Content-Type"), "");
        String type = given.split(";", 2)[0].trim();
        return api.binaryMediaTypes().stream()
                .anyMatch(binary -> binary.equals("*/*") || binary.equalsIgnoreCase(type));
    }

    private static String text(byte[] body, boolean binary) {
        return binary ? Base64.getEncoder().encodeToString(body) : new String(body, StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> headers(HttpExchange call) {
        var headers = new LinkedHashMap<String, List<String>>();
        call.getRequestHeaders().forEach((name, values) -> headers.put(name, List.copyOf(values)));
        return headers;
    }

    private static Map<String, List<String>> query(@Nullable String raw) {
        var query = new LinkedHashMap<String, List<String>>();
        if (raw == null || raw.isEmpty()) return query;
        for (String pair : raw.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            query.computeIfAbsent(decoded(name), _ -> new ArrayList<>()).add(decoded(value));
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> last(Map<String, List<String>> values) {
        var last = new LinkedHashMap<String, String>();
        values.forEach((name, all) -> last.put(name, all.getLast()));
        return last;
    }
}
