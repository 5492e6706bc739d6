package kz.uzdik.local.stack.gateway;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.uzdik.local.stack.template.Api;

/** An answer of the gateway itself, as API Gateway gives it: by type, status and message. */
enum GatewayError {
    /** Unknown route or method: API Gateway cannot tell it from a call without credentials. */
    MISSING_AUTHENTICATION_TOKEN(403, "Missing Authentication Token"),
    REQUEST_TOO_LARGE(413, "Request Too Long"),
    INTEGRATION_TIMEOUT(504, "Endpoint request timed out"),
    /** The function failed, timed out by itself or gave a reply that is none. */
    INTEGRATION_FAILURE(502, "Internal server error");

    private static final Pattern VARIABLE = Pattern.compile("\\$context\\.([a-zA-Z.]+)");

    private final int status;
    private final String message;

    GatewayError(int status, String message) {
        this.status = status;
        this.message = message;
    }

    /** The template's answer for this type, or its default for the class of status, or a problem document. */
    Reply reply(Api api, Map<String, String> context) {
        Api.GatewayResponse given = api.gatewayResponses().get(name());
        Api.GatewayResponse byDefault = api.gatewayResponses().get(status < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX");
        Optional<Api.GatewayResponse> response = Optional.ofNullable(given).or(() -> Optional.ofNullable(byDefault));
        if (response.isEmpty() || response.get().body().isEmpty()) return plain();
        return filled(response.get(), context);
    }

    private Reply plain() {
        String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Reply.problem(status, code, message, message);
    }

    private Reply filled(Api.GatewayResponse response, Map<String, String> context) {
        String body = VARIABLE.matcher(response.body().orElse(""))
                .replaceAll(variable -> Matcher.quoteReplacement(value(variable.group(1), context)));
        Reply reply = Reply.of(response.status().orElse(status), "application/json", body);
        var headers = new LinkedHashMap<>(reply.headers());
        response.headers().forEach((name, value) -> {
            headers.keySet().removeIf(name::equalsIgnoreCase);
            headers.put(name, List.of(value));
        });
        return new Reply(reply.status(), headers, reply.body());
    }

    private String value(String variable, Map<String, String> context) {
        return switch (variable) {
            case "error.message" -> message;
            case "error.messageString" -> quoted(message);
            case "error.responseType" -> name();
            default -> context.getOrDefault(variable, "");
        };
    }

    private static String quoted(String text) {
        try {
            return JSON.std.asString(text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
