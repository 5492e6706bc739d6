package kz.uzdik.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request as the gateway hands it over (API Gateway REST proxy event, version 1.0).
 *
 * <p>Compared by identity, and silent about its content when printed.
 */
public final class ApiRequest {

    private final RequestLine line;
    private final Map<String, String> pathParameters;
    private final Map<String, List<String>> queryParameters;
    private final Map<String, String> headers;
    private final byte[] body;

    /** Which route was called, when, under which id. */
    record RequestLine(String method, String resource, Instant at, String requestId) {}

    ApiRequest(
            RequestLine line,
            Map<String, String> pathParameters,
            Map<String, List<String>> queryParameters,
            Map<String, String> headers,
            byte[] body) {
        this.line = line;
        this.pathParameters = Map.copyOf(pathParameters);
        this.queryParameters = Map.copyOf(queryParameters);
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /**
     * Reads an event.
     *
     * @throws IOException when it is no such event: a fault of the installation, never of who calls
     */
    public static ApiRequest read(InputStream event) throws IOException {
        return unlessPing(event).orElseThrow(() -> new IOException("the event is a ping"));
    }

    /**
     * Reads an event that may be the clock's ping, {@code {"ping":true}}. No HTTP request can be one: whatever is sent, the
     * gateway wraps it and names method and resource beside it.
     *
     * @return nothing for the ping
     * @throws IOException when it is neither
     */
    static Optional<ApiRequest> unlessPing(InputStream event) throws IOException {
        return new ApiEventReader().read(event);
    }

    /** Upper case. */
    public String method() {
        return line.method();
    }

    /** The template of the path, such as {@code /dossiers/{dossierId}}. */
    public String resource() {
        return line.resource();
    }

    /** The request's own time, by which every act is judged (requestContext.requestTimeEpoch). */
    public Instant at() {
        return line.at();
    }

    /** The gateway's id of the request. */
    public String requestId() {
        return line.requestId();
    }

    public Optional<String> pathParameter(String name) {
        return Optional.ofNullable(pathParameters.get(name));
    }

    /** All values of each parameter. */
    public Map<String, List<String>> queryParameters() {
        return queryParameters;
    }

    /** A header, by its name in any case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public int bodyLength() {
        return body.length;
    }

    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return "ApiRequest " + method() + " " + resource();
    }
}
