package kz.uzdik.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.MalformedJson;
import org.jspecify.annotations.Nullable;

/** One call of a route: the request, who calls, and the body once it is asked for. */
public final class Call {

    private final ApiRequest request;
    private final Optional<Caller> caller;

    Call(ApiRequest request, Optional<Caller> caller) {
        this.request = request;
        this.caller = caller;
    }

    public ApiRequest request() {
        return request;
    }

    /** The instant the act is judged by. */
    public Instant at() {
        return request.at();
    }

    /** Who calls; only routes for people signed in may ask. */
    public Caller caller() {
        return caller.orElseThrow(() -> new IllegalStateException("a public route asks who calls"));
    }

    /** A parameter of the path, as it stands there; the template names it, so it is always there. */
    public String path(String name) {
        return request.pathParameter(name)
                .orElseThrow(() -> new IllegalStateException("the path has no parameter " + name));
    }

    /**
     * A parameter of the path as an id or another value type.
     *
     * @throws ProblemException 404 when the type refuses it with an {@code IllegalArgumentException}: what cannot be an
     *     id names nothing
     */
    public <T> T path(String name, Function<String, T> type) {
        try {
            return type.apply(path(name));
        } catch (IllegalArgumentException _) {
            throw Problem.of(Problems.NOT_FOUND).exception();
        }
    }

    /**
     * The JSON body, whose reader must end with {@code done()}.
     *
     * @throws ProblemException 415 when it is not declared as JSON
     * @throws MalformedJson when it is not strict JSON
     */
    public Fields body() {
        return Fields.of(json());
    }

    /**
     * For routes that take nothing: the body must be missing or an empty object.
     *
     * @throws kz.uzdik.json.InvalidFields when it holds anything; otherwise throws as {@link #body()}
     */
    public void nothing() {
        if (request.bodyLength() > 0) {
            body().done();
        }
    }

    /** The JSON body as a tree; null when there is none. Throws as {@link #body()}. */
    public @Nullable Object json() {
        if (request.bodyLength() == 0) {
            return null;
        }
        requireJson();
        return Json.read(request.body());
    }

    /**
     * For routes that read the body's bytes themselves.
     *
     * @throws ProblemException 415 when it is not declared as JSON
     */
    public void requireJson() {
        if (!isJson(request.header("content-type").orElse(""))) {
            throw Problem.of(Problems.UNSUPPORTED_MEDIA_TYPE).exception();
        }
    }

    /** The query string; numbers stand in it as text. A parameter given twice is a {@code wrong-type} problem. */
    public Fields query() {
        Map<String, Object> single = new LinkedHashMap<>();
        request.queryParameters().forEach((name, values) -> single.put(name, onlyOf(values)));
        return Fields.ofQuery(single);
    }

    /** The first of the supported languages that the caller prefers, or else the first supported: {@code kk}. */
    public String language(List<String> supported) {
        return PreferredLanguage.of(request.header("accept-language").orElse(""), supported);
    }

    private static Object onlyOf(List<String> values) {
        return values.size() == 1 ? values.getFirst() : values;
    }

    private static boolean isJson(String contentType) {
        String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return mediaType.equals("application/json");
    }
}
