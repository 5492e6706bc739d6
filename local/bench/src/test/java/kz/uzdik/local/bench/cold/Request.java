package kz.uzdik.local.bench.cold;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;
import kz.uzdik.local.stack.gateway.Exchange;

/**
 * A request that a function is sent, as the gateway's event.
 *
 * @param resource as in the template
 * @param places what stands in its places
 * @param headers by lower-case name
 */
record Request(
        String method,
        String resource,
        Map<String, String> places,
        Map<String, String> headers,
        Optional<String> body,
        Instant at) {

    /** One that was sent before, if it was sent to this resource. */
    static Optional<Request> of(Exchange exchange, String resource, Instant at) {
        return places(resource, exchange.path().split("\\?", 2)[0]).map(places -> {
            Map<String, String> headers = new LinkedHashMap<>();
            exchange.requestHeaders().forEach((name, values) -> headers.put(name, values.getLast()));
            String body = new String(exchange.requestBody(), StandardCharsets.UTF_8);
            return new Request(
                    exchange.method(),
                    resource,
                    places,
                    headers,
                    Optional.of(body).filter(text -> !text.isEmpty()),
                    at);
        });
    }

    private static Optional<Map<String, String>> places(String resource, String path) {
        String[] wanted = resource.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> places = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                places.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(places);
    }

    Request with(String otherBody) {
        return new Request(method, resource, places, headers, Optional.of(otherBody), at);
    }

    Request at(Instant other) {
        return new Request(method, resource, places, headers, body, other);
    }

    byte[] event() {
        Members headersAsSent = Members.empty();
        headers.forEach(headersAsSent::with);
        Members parameters = Members.empty();
        places.forEach(parameters::with);
        return Json.write(Members.of("resource", resource)
                .with("httpMethod", method)
                .with("headers", headersAsSent)
                .with("pathParameters", parameters)
                .with(
                        "requestContext",
                        Members.of("requestId", "c0000000-0000-0000-0000-000000000001")
                                .with("requestTimeEpoch", at.toEpochMilli()))
                .withOptional("body", body)
                .with("isBase64Encoded", false)
                .map());
    }
}
