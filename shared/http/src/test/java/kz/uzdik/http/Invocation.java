package kz.uzdik.http;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;

/** One invocation of a handler as the runtime does it: what came out, and what was logged. */
public final class Invocation implements Context, LambdaLogger {

    private final List<String> logged = new ArrayList<>();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    public static Invocation of(RequestStreamHandler handler, InputStream event) {
        Invocation invocation = new Invocation();
        try {
            handler.handleRequest(event, invocation.output, invocation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return invocation;
    }

    public static Invocation of(RequestStreamHandler handler, String event) {
        return of(handler, new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
    }

    public Map<?, ?> result() {
        return (Map<?, ?>) Objects.requireNonNull(Json.read(output.toByteArray()));
    }

    public int status() {
        return Math.toIntExact((Long) Objects.requireNonNull(result().get("statusCode")));
    }

    public @Nullable Object header(String name) {
        return ((Map<?, ?>) Objects.requireNonNull(result().get("headers"))).get(name);
    }

    public String text() {
        return (String) Objects.requireNonNull(result().get("body"));
    }

    public Map<?, ?> body() {
        return (Map<?, ?>) Objects.requireNonNull(Json.read(text()));
    }

    public @Nullable Object code() {
        return body().get("code");
    }

    /** A member of the body that must be there. */
    public Object member(String name) {
        return Objects.requireNonNull(body().get(name), name);
    }

    /** The objects of an array of the body. */
    public List<Map<?, ?>> objects(String name) {
        List<Map<?, ?>> objects = new ArrayList<>();
        ((List<?>) member(name)).forEach(item -> objects.add((Map<?, ?>) item));
        return objects;
    }

    /** The ids of the messages or changes that a queue's or stream's handler reports as failed. */
    public List<String> failures() {
        List<String> ids = new ArrayList<>();
        for (Object failure : (List<?>) Objects.requireNonNull(result().get("batchItemFailures"))) {
            ids.add(String.valueOf(((Map<?, ?>) failure).get("itemIdentifier")));
        }
        return ids;
    }

    /** The codes of the reasons of a refusal. */
    public List<String> reasons() {
        return objects("reasons").stream()
                .map(reason -> String.valueOf(reason.get("code")))
                .toList();
    }

    public String logged() {
        return String.join("\n", logged);
    }

    @Override
    public LambdaLogger getLogger() {
        return this;
    }

    @Override
    public void log(String message) {
        logged.add(message);
    }

    @Override
    public void log(byte[] message) {
        logged.add(new String(message, StandardCharsets.UTF_8));
    }

    @Override
    public String getAwsRequestId() {
        return "invocation-1";
    }

    @Override
    public String getLogGroupName() {
        return "log-group";
    }

    @Override
    public String getLogStreamName() {
        return "log-stream";
    }

    @Override
    public String getFunctionName() {
        return "function";
    }

    @Override
    public String getFunctionVersion() {
        return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:eu-central-1:123456789012:function:function";
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return 29_000;
    }

    @Override
    public int getMemoryLimitInMB() {
        return 512;
    }
}
