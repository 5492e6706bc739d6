package kz.uzdik.local.demo.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server that answers what it was told to, by method and path, and keeps what it was asked. */
public final class ScriptedServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    private record Answer(int status, String body) {}

    /** A request as it came; header names are in lower case. */
    public record Asked(String request, Map<String, String> headers, String body) {}

    public ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public ScriptedServer answering(String request, int status, String body) {
        answers.put(request, new Answer(status, body));
        return this;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Api api() {
        return new Api(address());
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String request = call.getRequestMethod() + " " + call.getRequestURI();
            Map<String, String> headers = new HashMap<>();
            call.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
            asked.add(new Asked(
                    request, headers, new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Answer answer = answers.getOrDefault(request, new Answer(404, "{\"code\":\"not-found\"}"));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            call.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
