package kz.uzdik.local.demo.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How a request comes to where it is answered, and the answer back. */
@FunctionalInterface
public interface Line {
    /** How long an answer is waited for. */
    Duration PATIENCE = Duration.ofSeconds(60);

    /** The answer to a request; an {@link IOException} when none came, whatever became of the request. */
    Answer over(Request request) throws IOException, InterruptedException;

    /** What is asked. */
    record Request(String method, URI address, Map<String, String> headers, Optional<byte[]> body) {
        public Request {
            headers = Map.copyOf(headers);
        }
    }

    /** What came back. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(int status, byte[] body) {}

    /** A line that neither breaks nor repeats anything by itself. */
    static Line plain() {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        return request -> {
            var built = HttpRequest.newBuilder(request.address()).timeout(PATIENCE);
            request.headers().forEach(built::header);
            built.method(
                    request.method(),
                    request.body().map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
            var response = client.send(built.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body());
        };
    }
}
