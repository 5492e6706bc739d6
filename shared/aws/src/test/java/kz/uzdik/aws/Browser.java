package kz.uzdik.aws;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/**
 * Somebody with a presigned address. Each call has a connection of its own: S3Proxy refuses before it has read a body and
 * then closes, and whoever took that connection up again would hear nothing.
 */
final class Browser {
    private Browser() {}

    /** The status of the reply. */
    static int put(URI address, Map<String, String> headers, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).PUT(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request.build()).statusCode();
    }

    static HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }
}
