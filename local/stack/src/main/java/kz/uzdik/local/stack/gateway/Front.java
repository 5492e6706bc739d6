package kz.uzdik.local.stack.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kz.uzdik.local.stack.emulators.Mailbox;
import kz.uzdik.local.stack.issuer.Issuer;
import kz.uzdik.local.stack.template.Bucket;
import kz.uzdik.local.stack.time.SimulatedTime;
import kz.uzdik.local.stack.triggers.Triggers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.s3.S3Client;

/** The one address of the stack: the API at the root, `/_local/` and `/public/` beside it. */
public final class Front implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Consumer<Exchange>> observers = new CopyOnWriteArrayList<>();

    private interface Page {
        void serve(HttpExchange call) throws IOException;
    }

    /** @param server bound to its port already, so that a port in use shows before anything is started */
    public Front(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
    }

    /** Opens the doors. */
    public void open(
            Gateway gateway,
            SimulatedTime time,
            Triggers triggers,
            Mailbox mailbox,
            Issuer issuer,
            S3Client files,
            Optional<Bucket> publicBucket) {
        var local = new LocalPages(time, triggers, mailbox, new IssuerPages(issuer));
        page("/", call -> api(gateway, call));
        page(LocalPages.PREFIX, call -> local(local, call));
        publicBucket.ifPresent(bucket -> page(PublicFiles.PREFIX, new PublicFiles(files, bucket)::serve));
        server.start();
    }

    /** Shows every request to the API and its reply, before it goes out. */
    public void observe(Consumer<Exchange> observer) {
        observers.add(observer);
    }

    private void page(String path, Page page) {
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

    private void api(Gateway gateway, HttpExchange call) throws IOException {
        Optional<byte[]> body = Gateway.body(call);
        Reply reply = gateway.answer(call, body);
        if (!observers.isEmpty()) show(call, body, reply);
        send(call, reply);
    }

    /** Before the reply goes out, so that whoever has the reply finds it seen. */
    private void show(HttpExchange call, Optional<byte[]> body, Reply reply) {
        var exchange = new Exchange(
                call.getRequestMethod(),
                call.getRequestURI().toString(),
                byLowerCase(call.getRequestHeaders()),
                body.orElse(new byte[0]),
                reply.status(),
                byLowerCase(reply.headers()),
                reply.body());
        observers.forEach(observer -> observer.accept(exchange));
    }

    private static void local(LocalPages pages, HttpExchange call) throws IOException {
        Optional<byte[]> body = Gateway.body(call);
        send(
                call,
                body.isPresent()
                        ? pages.answer(call, body.get())
                        : Reply.problem(413, "too-large", "Too large", "The body is too large."));
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
