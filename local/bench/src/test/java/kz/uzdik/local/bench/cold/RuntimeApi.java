package kz.uzdik.local.bench.cold;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lambda's Runtime API for one execution environment: hands events to the function and takes its answers. */
final class RuntimeApi implements AutoCloseable {
    private static final String VERSION = "/2018-06-01/runtime/";
    private static final String REQUEST = "00000000-0000-0000-0000-000000000001";
    private static final int PATIENCE_SECONDS = 60;

    private final HttpServer server;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final BlockingQueue<byte[]> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();

    /**
     * What a function answered.
     *
     * @param error whether it failed
     * @param at by the clock of {@link System#nanoTime}
     */
    record Answer(String text, boolean error, long at) {}

    RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(VERSION + "invocation/next", this::next);
        server.createContext(VERSION + "invocation/" + REQUEST + "/", this::answered);
        server.createContext(VERSION + "init/error", this::failed);
        server.start();
    }

    /** As {@code AWS_LAMBDA_RUNTIME_API} has it. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Waits until the function asks for its first event.
     *
     * @throws IllegalStateException when it could not begin
     */
    void awaitReady() throws InterruptedException {
        try {
            ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("a function did not begin", e);
        }
    }

    /** Hands an event to the function and waits for what it answers. */
    Answer invoke(byte[] event) throws InterruptedException {
        events.add(event);
        Answer answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (answer == null) {
            throw new IllegalStateException("a function gave no answer");
        }
        return answer;
    }

    /** The function's process has ended by itself. */
    void gone(int status) {
        ready.completeExceptionally(new IllegalStateException("a function ended with status " + status));
        answers.add(new Answer("ended with status " + status, true, System.nanoTime()));
    }

    private void next(HttpExchange call) throws IOException {
        ready.complete(null);
        try {
            byte[] event = events.take();
            var headers = call.getResponseHeaders();
            headers.set("Lambda-Runtime-Aws-Request-Id", REQUEST);
            headers.set("Lambda-Runtime-Deadline-Ms", String.valueOf(System.currentTimeMillis() + 28_000));
            headers.set(
                    "Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-central-1:000000000000:function:cold");
            headers.set("Content-Type", "application/json");
            reply(call, 200, event);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            call.close();
        }
    }

    private void answered(HttpExchange call) throws IOException {
        String text = body(call);
        long at = System.nanoTime();
        answers.add(new Answer(text, call.getRequestURI().getPath().endsWith("/error"), at));
        reply(call, 202, "{}".getBytes(StandardCharsets.US_ASCII));
    }

    private void failed(HttpExchange call) throws IOException {
        ready.completeExceptionally(new IllegalStateException("a function did not start: " + body(call)));
        reply(call, 202, "{}".getBytes(StandardCharsets.US_ASCII));
    }

    private static String body(HttpExchange call) throws IOException {
        try (InputStream in = call.getRequestBody()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void reply(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length);
        try (var out = call.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
