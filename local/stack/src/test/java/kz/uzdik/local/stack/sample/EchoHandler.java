package kz.uzdik.local.stack.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Replies with the event it was given, or misbehaves as the query asks. */
public final class EchoHandler implements RequestStreamHandler {
    private final Map<String, String> environment;

    public EchoHandler(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        byte[] event = in.readAllBytes();
        Object query = JSON.std.mapFrom(event).get("queryStringParameters");
        String mode = query instanceof Map<?, ?> map ? String.valueOf(map.get("mode")) : "echo";
        switch (mode) {
            case "throw" -> throw new IllegalStateException("a secret of the inside");
            case "malformed" -> out.write("{\"status\":200}".getBytes(StandardCharsets.UTF_8));
            case "large" ->
                out.write(("{\"statusCode\":200,\"body\":\"" + "x".repeat(6 * 1024 * 1024) + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
            case "sleep" -> sleep();
            case "environment" -> reply(out, JSON.std.asString(environment));
            case "size" -> reply(out, String.valueOf(event.length));
            default -> reply(out, new String(event, StandardCharsets.UTF_8));
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(OutputStream out, String body) throws IOException {
        out.write(JSON.std.asBytes(Map.of(
                "statusCode",
                200,
                "headers",
                Map.of("Content-Type", "application/json", "X-One", "1"),
                "multiValueHeaders",
                Map.of("X-Two", List.of("a", "b")),
                "body",
                body,
                "isBase64Encoded",
                false)));
    }
}
