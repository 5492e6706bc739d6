package kz.uzdik.http;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.uzdik.json.Json;

/**
 * What a route answers.
 *
 * @param headers those of this answer alone; {@link ApiHandler} adds the ones that every answer has
 * @param body empty when there is none
 */
public record ApiReply(int status, Map<String, String> headers, String body) {

    private static final String CONTENT_TYPE = "Content-Type";

    public ApiReply {
        headers = Map.copyOf(headers);
    }

    /** An answer with a JSON tree, a {@code Map} or {@code List}. */
    public static ApiReply json(int status, Object tree) {
        return text(status, "application/json", Json.text(tree));
    }

    /** 200 with a JSON tree. */
    public static ApiReply ok(Object tree) {
        return json(200, tree);
    }

    /** 201 with the path of what was made. */
    public static ApiReply created(String location, Object tree) {
        return json(201, tree).header("Location", location);
    }

    /** 202: it is queued; the tree tells its id. */
    public static ApiReply accepted(Object tree) {
        return json(202, tree);
    }

    /** 204. */
    public static ApiReply noContent() {
        return new ApiReply(204, Map.of(), "");
    }

    /** 303 to where the answer lies. */
    public static ApiReply seeOther(String location) {
        return new ApiReply(303, Map.of("Location", location), "");
    }

    /** Text of any media type. */
    public static ApiReply text(int status, String mediaType, String body) {
        return new ApiReply(status, Map.of(CONTENT_TYPE, mediaType), body);
    }

    /** A problem document with the problem's status. */
    public static ApiReply problem(Problem problem) {
        Map<String, String> headers = new LinkedHashMap<>(problem.headers());
        headers.put(CONTENT_TYPE, Problem.MEDIA_TYPE);
        return new ApiReply(problem.kind().status(), headers, Json.text(problem.form()));
    }

    /** The same answer with one header more, or another value of it. */
    public ApiReply header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ApiReply(status, more, body);
    }

    @Override
    public String toString() {
        return "ApiReply " + status; // a body may hold personal data and must not slip into a log
    }
}
