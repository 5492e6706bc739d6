package kz.uzdik.local.demo.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Speaks HTTP with the API, the store of files and the public pages, and keeps a list of what it asked. */
public final class Api {
    // The client sets these itself, from the address and the body.
    private static final Set<String> OWN_HEADERS = Set.of("host", "content-length", "connection", "expect", "upgrade");

    private final Line line;
    private final URI base;
    private final Map<String, String> own;
    private final List<String> calls;

    /** @param base where the API answers, without a slash at the end */
    public Api(URI base) {
        this(base, Line.plain());
    }

    /** The API at the other end of this line. */
    public Api(URI base, Line line) {
        this(line, base, Map.of(), Collections.synchronizedList(new ArrayList<>()));
    }

    private Api(Line line, URI base, Map<String, String> own, List<String> calls) {
        this.line = line;
        this.base = base;
        this.own = own;
        this.calls = calls;
    }

    /** Another API at the other end of the same line. */
    public Api at(URI address) {
        return new Api(address, line);
    }

    /** The same API as a device of its own calls it: from this network address, as a proxy before it says, and so named. */
    public Api from(String address, String agent) {
        return new Api(line, base, Map.of("x-forwarded-for", address, "user-agent", agent), calls);
    }

    /** How many requests were made so far. */
    public int requests() {
        return calls.size();
    }

    /** The last requests with their status, oldest first. */
    public List<String> lastCalls(int most) {
        List<String> all = List.of(calls.toArray(String[]::new));
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /** The API as the bearer of an access token uses it, with reasons in this language. */
    public Session session(String token, String language) {
        return new Session(this, Map.of("authorization", "Bearer " + token, "accept-language", language));
    }

    /** The API as anybody uses it. */
    public Session anybody() {
        return new Session(this, Map.of());
    }

    Reply send(String method, String path, Map<String, String> headers, Optional<String> body) {
        Map<String, String> all = new LinkedHashMap<>(own);
        all.putAll(headers);
        body.ifPresent(_ -> all.put("content-type", "application/json"));
        URI address = URI.create(base + path);
        Optional<byte[]> bytes = body.map(text -> text.getBytes(StandardCharsets.UTF_8));
        return exchange(method + " " + path, new Line.Request(method, address, all, bytes));
    }

    /** Puts a file to a signed address, with the headers that were signed. */
    public Reply put(URI address, Map<String, String> headers, byte[] file) {
        Map<String, String> sent = new LinkedHashMap<>();
        headers.forEach((name, value) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                sent.put(name, value);
            }
        });
        // The query of a signed address is a key to the file: it is not told.
        return exchange(
                "PUT " + address.getAuthority() + " (signed address)",
                new Line.Request("PUT", address, sent, Optional.of(file)));
    }

    /** Reads a file at a public or a signed address. */
    public Reply get(URI address) {
        return exchange(
                "GET " + address.getAuthority() + address.getPath(),
                new Line.Request("GET", address, Map.of(), Optional.empty()));
    }

    private Reply exchange(String call, Line.Request request) {
        try {
            Line.Answer answer = line.over(request);
            calls.add(call + " -> " + answer.status());
            return new Reply(call, answer.status(), answer.body());
        } catch (IOException unreachable) {
            calls.add(call);
            throw new StoryFailed(call, "an answer", unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StoryFailed(call, "an answer", stopping);
        }
    }

    /** A text as it stands in a path or a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
