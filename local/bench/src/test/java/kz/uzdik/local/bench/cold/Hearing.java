package kz.uzdik.local.bench.cold;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands before the services, passes every call on, and keeps what was called. */
final class Hearing implements AutoCloseable {
    private static final Set<String> OF_THE_LINE =
            Set.of("connection", "content-length", "transfer-encoding", "expect", "upgrade");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<HttpServer> doors = new CopyOnWriteArrayList<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    /**
     * A call of a service.
     *
     * @param service as in {@code AWS_ENDPOINT_URL_…}
     * @param operation the last part of its target header, or the method
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Heard(String service, String operation, URI address, byte[] body) {}

    /** A door to the service at this address. */
    URI before(String service, URI target) throws IOException {
        HttpServer door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        door.createContext("/", call -> pass(service, target, call));
        door.start();
        doors.add(door);
        return URI.create("http://127.0.0.1:" + door.getAddress().getPort());
    }

    /** What was called since it was last asked. */
    List<Heard> take() {
        List<Heard> all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    private void pass(String service, URI target, HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        String operation = Optional.ofNullable(call.getRequestHeaders().getFirst("X-Amz-Target"))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .orElse(call.getRequestMethod());
        heard.add(new Heard(service, operation, call.getRequestURI(), body));
        var request = HttpRequest.newBuilder(target.resolve(call.getRequestURI()))
                .method(call.getRequestMethod(), BodyPublishers.ofByteArray(body));
        call.getRequestHeaders().entrySet().stream()
                .filter(header -> !OF_THE_LINE.contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                .forEach(header -> header.getValue().forEach(value -> request.header(header.getKey(), value)));
        try {
            var reply = client.send(request.build(), BodyHandlers.ofByteArray());
            for (Map.Entry<String, List<String>> header : reply.headers().map().entrySet()) {
                if (!OF_THE_LINE.contains(header.getKey())) {
                    call.getResponseHeaders().put(header.getKey(), header.getValue());
                }
            }
            call.sendResponseHeaders(reply.statusCode(), reply.body().length == 0 ? -1 : reply.body().length);
            call.getResponseBody().write(reply.body());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            call.close();
        }
    }

    @Override
    public void close() {
        doors.forEach(door -> door.stop(0));
        client.shutdownNow();
    }
}
