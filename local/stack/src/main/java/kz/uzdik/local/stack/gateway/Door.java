package kz.uzdik.local.stack.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One address of the stack: an API at its root, and perhaps pages beside it. */
final class Door implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final String api;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Consumer<Exchange>> observers = new CopyOnWriteArrayList<>();

    /** Serves one path and what lies below it. */
    interface Page {
        void serve(HttpExchange call) throws IOException;
    }

    /** @param server bound to its port, not started */
    Door(String api, HttpServer server) {
        this.api = api;
        this.server = server;
        server.setExecutor(threads);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void observe(Consumer<Exchange> observer) {
        observers.add(observer);
    }

    void page(String path, Page page) {
        server.createContext(path, call -> {
            try (call) {
                page.serve(call);
            } catch (IOException gone) {
                LOG.debug("a caller hung up", gone);
            } catch (RuntimeException fault) {
                LOG.error("{} {} failed", call.getRequestMethod(), path, fault);
                if (call.getResponseCode() < 0)
                    send(call, Reply.problem(500, "internal-error", "Internal error", "See the stack's log."));
            }
        });
    }

    /** From now on the API answers, the pages named before, and these where a path is theirs. */
    void open(Gateway gateway, Optional<PageFiles> pages) {
        page("/", call -> {
            Optional<PageFiles> asked = pages.filter(files -> files.has(call));
            if (asked.isPresent()) asked.get().serve(call);
            else serve(gateway, call);
        });
        server.start();
    }

    private void serve(Gateway gateway, HttpExchange call) throws IOException {
        Optional<byte[]> body = Gateway.body(call);
        Reply reply = gateway.answer(call, body);
        if (!observers.isEmpty()) show(call, body, reply);
        send(call, reply);
    }

    /** Before the reply goes out, so that whoever has the reply finds it seen. */
    private void show(HttpExchange call, Optional<byte[]> body, Reply reply) {
        var exchange = new Exchange(
                api,
                call.getRequestMethod(),
                call.getRequestURI().toString(),
                byLowerCase(call.getRequestHeaders()),
                body.orElse(new byte[0]),
                reply.status(),
                byLowerCase(reply.headers()),
                reply.body());
        observers.forEach(observer -> observer.accept(exchange));
    }

    static void send(HttpExchange call, Reply reply) throws IOException {
        Headers headers = call.getResponseHeaders();
        reply.headers().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        boolean bodiless = reply.status() == 204 || reply.status() == 304 || reply.body().length == 0;
        if (bodiless || call.getRequestMethod().equals("HEAD")) {
            call.sendResponseHeaders(reply.status(), -1);
        } else {
            call.sendResponseHeaders(reply.status(), reply.body().length);
            call.getResponseBody().write(reply.body());
        }
    }

    private static Map<String, List<String>> byLowerCase(Map<String, List<String>> headers) {
        var result = new TreeMap<String, List<String>>();
        headers.forEach((name, values) -> result.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return result;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
