package kz.uzdik.local.demo.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The API as one person uses it. A reply that was not expected ends the story. */
public final class Session {
    private final Api api;
    private final Map<String, String> headers;

    Session(Api api, Map<String, String> headers) {
        this.api = api;
        this.headers = Map.copyOf(headers);
    }

    public Json get(String path) {
        return ask("GET", path, Optional.empty()).having(200).json();
    }

    /** Every item of a list, page by page. */
    public List<Json> list(String path) {
        List<Json> items = new ArrayList<>();
        Optional<String> next = Optional.of(path);
        while (next.isPresent()) {
            Json page = get(next.get());
            items.addAll(page.list("items"));
            next = page.find("next").map(cursor -> path + "?cursor=" + Api.encoded(cursor.text()));
        }
        return items;
    }

    /** Posts a tree and expects this status. */
    public Json post(int expected, String path, Object body) {
        return ask("POST", path, Optional.of(body)).having(expected).json();
    }

    /** Posts nothing: the path says all. Expects this status. */
    public Json post(int expected, String path) {
        return ask("POST", path, Optional.empty()).having(expected).json();
    }

    /** Posts a JSON text as it stands and expects this status. */
    public Json postText(int expected, String path, String json) {
        return api.send("POST", path, headers, Optional.of(json))
                .having(expected)
                .json();
    }

    /** Whether there is such a thing. */
    public boolean knows(String path) {
        Reply reply = ask("GET", path, Optional.empty());
        return reply.status() != 404 && reply.having(200).status() == 200;
    }

    /** Puts a tree and expects 200. */
    public Json put(String path, Object body) {
        return ask("PUT", path, Optional.of(body)).having(200).json();
    }

    /** Puts a tree and expects 204, a reply without a body. */
    public void putSilently(String path, Object body) {
        ask("PUT", path, Optional.of(body)).having(204);
    }

    /** Removes something and expects 200. */
    public Json remove(String path) {
        return ask("DELETE", path, Optional.empty()).having(200).json();
    }

    /** Asks for something that may still be refused with this code; anything else but 200 ends the story. */
    public Optional<Json> tries(String code, String method, String path, Object body) {
        return tries(List.of(code), method, path, body);
    }

    /** The same with any of these codes. */
    public Optional<Json> tries(List<String> codes, String method, String path, Object body) {
        Reply reply = ask(method, path, Optional.of(body));
        return reply.codes().stream().anyMatch(codes::contains)
                ? Optional.empty()
                : Optional.of(reply.having(200).json());
    }

    /** Asks for something that must be refused with this code; gives what the refusal says, in words. */
    public Reply refused(String code, String method, String path, Object body) {
        return refusal(code, method, path, Optional.of(body));
    }

    /** Asks, without a body, for something that must be refused with this code. */
    public Reply refused(String code, String method, String path) {
        return refusal(code, method, path, Optional.empty());
    }

    private Reply refusal(String code, String method, String path, Optional<Object> body) {
        Reply reply = ask(method, path, body);
        boolean client = reply.status() >= 400 && reply.status() < 500;
        if (!client || !reply.codes().contains(code)) {
            throw new StoryFailed(method + " " + path, "4xx " + code, reply.shown());
        }
        return reply;
    }

    private Reply ask(String method, String path, Optional<Object> body) {
        return api.send(method, path, headers, body.map(Json::write));
    }
}
