package kz.uzdik.local.stack.gateway;

import com.fasterxml.jackson.core.JacksonException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import kz.uzdik.local.stack.issuer.Issuer;

/** The development issuer alone, for a system that runs elsewhere and has no issuer of its own. */
public final class IssuerServer implements AutoCloseable {
    private final HttpServer server;
    private final IssuerPages pages;

    /** Serves the issuer under the paths that the embedded stack has it under. */
    public IssuerServer(InetSocketAddress address, Issuer issuer) throws IOException {
        server = HttpServer.create(address, 0);
        pages = new IssuerPages(issuer);
        server.createContext(LocalPages.PREFIX, this::serve);
        server.start();
    }

    private void serve(HttpExchange call) throws IOException {
        try (call) {
            Door.send(call, answer(call));
        }
    }

    private Reply answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath().substring(LocalPages.PREFIX.length());
        byte[] body = Gateway.body(call).orElse(new byte[0]);
        try {
            return pages.answer(call.getRequestMethod() + " " + path, body)
                    .orElseGet(() -> Reply.problem(404, "not-found", "Not found", "Only the issuer is here."));
        } catch (JacksonException | IllegalArgumentException wrong) {
            return Reply.problem(400, "malformed-request", "Malformed request", "The body is not what this takes.");
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
