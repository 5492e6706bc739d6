package kz.uzdik.local.demo.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Speaks HTTP with the API, the store of files and the public pages, and keeps a list of what it asked. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    // The client sets these itself, from the address and the body.
    private static final Set<String> OWN_HEADERS = Set.of("host", "content-length", "connection", "expect", "upgrade");

    private final HttpClient client;
    private final URI base;
    private final Map<String, String> own;
    private final List<String> calls;

    /** @param base where the API answers, without a slash at the end */
    public Api(URI base) {
        this(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build(),
                base,
                Map.of(),
                Collections.synchronizedList(new ArrayList<>()));
    }

    private Api(HttpClient client, URI base, Map<String, String> own, List<String> calls) {
        this.client = client;
        this.base = base;
        this.own = own;
        this.calls = calls;
    }

    /** The same API as a device of its own calls it: from this network address, as a proxy before it says, and so named. */
    public Api from(String address, String agent) {
        return new Api(client, base, Map.of("x-forwarded-for", address, "user-agent", agent), calls);
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
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        own.forEach(request::header);
        headers.forEach(request::header);
        body.ifPresent(_ -> request.header("content-type", "application/json"));
        request.method(method, body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        return exchange(method + " " + path, request);
    }

    /** Puts a file to a signed address, with the headers that were signed. */
    public Reply put(URI address, Map<String, String> headers, byte[] file) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).PUT(BodyPublishers.ofByteArray(file));
        headers.forEach((name, value) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, value);
            }
        });
        // The query of a signed address is a key to the file: it is not told.
        return exchange("PUT " + address.getAuthority() + " (signed address)", request);
    }

    /** Reads a file at a public or a signed address. */
    public Reply get(URI address) {
        return exchange("GET " + address.getAuthority() + address.getPath(), HttpRequest.newBuilder(address));
    }

    private Reply exchange(String call, HttpRequest.Builder request) {
        try {
            var response = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            calls.add(call + " -> " + response.statusCode());
            return new Reply(call, response.statusCode(), response.body());
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
