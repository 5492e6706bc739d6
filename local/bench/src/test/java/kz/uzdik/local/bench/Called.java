package kz.uzdik.local.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kz.uzdik.http.Invocation;

/** A handler called as the runtime calls it; whatever is not the answer hoped for ends the run. */
record Called(RequestStreamHandler handler) {
    /** The answer to a request; it must be a success. */
    byte[] answer(byte[] event) {
        byte[] answer = call(event);
        String begin = new String(answer, 0, Math.min(answer.length, 18), StandardCharsets.US_ASCII);
        if (!begin.startsWith("{\"statusCode\":20")) {
            throw new IllegalStateException(new String(answer, StandardCharsets.UTF_8));
        }
        return answer;
    }

    /** Works a queue's batch off; none of it may fail. */
    byte[] work(byte[] event) {
        byte[] answer = call(event);
        if (new String(answer, StandardCharsets.UTF_8).contains("itemIdentifier")) {
            throw new IllegalStateException("a message has failed");
        }
        return answer;
    }

    private byte[] call(byte[] event) {
        var output = new ByteArrayOutputStream(1024);
        try {
            handler.handleRequest(new ByteArrayInputStream(event), output, new Invocation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }
}
