package kz.uzdik.local.stack;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Calls a stack over HTTP. */
final class Caller {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    Caller(URI base) {
        this.base = base;
    }

    HttpResponse<String> call(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).method(method, BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return call("GET", path, "");
    }

    Map<String, Object> json(String method, String path, String body) throws IOException, InterruptedException {
        return JSON.std.mapFrom(call(method, path, body).body());
    }

    Map<String, Object> json(String path) throws IOException, InterruptedException {
        return json("GET", path, "");
    }

    static Path template() {
        try {
            return Path.of(Objects.requireNonNull(Caller.class.getResource("/template.yaml"))
                    .toURI());
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
