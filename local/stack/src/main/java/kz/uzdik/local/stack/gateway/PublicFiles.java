package kz.uzdik.local.stack.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import kz.uzdik.local.stack.template.Bucket;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Serves at `/public/` what its policy opens of the public bucket, as CloudFront would: GET and HEAD, content type, ETag,
 * `If-None-Match`, who may show it in a frame.
 */
public final class PublicFiles {
    static final String PREFIX = "/public/";

    private final S3Client files;
    private final Bucket bucket;

    public PublicFiles(S3Client files, Bucket bucket) {
        this.files = files;
        this.bucket = bucket;
    }

    void serve(HttpExchange call) throws IOException {
        String method = call.getRequestMethod();
        String key = Routes.decoded(call.getRequestURI().getRawPath()).substring(PREFIX.length());
        if (!method.equals("GET") && !method.equals("HEAD")) {
            Door.send(call, Reply.problem(405, "method-not-allowed", "Method not allowed", "Only GET and HEAD."));
        } else if (!bucket.isPublic(key)) {
            Door.send(call, missing());
        } else {
            send(call, key);
        }
    }

    private void send(HttpExchange call, String key) throws IOException {
        try (var object = files.getObject(of -> of.bucket(bucket.name()).key(key))) {
            var head = object.response();
            var headers = call.getResponseHeaders();
            headers.set("Access-Control-Allow-Origin", "*");
            headers.set("Content-Security-Policy", Framing.of(key));
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("ETag", head.eTag());
            if (head.contentType() != null) headers.set("Content-Type", head.contentType());
            if (head.cacheControl() != null) headers.set("Cache-Control", head.cacheControl());
            if (head.contentDisposition() != null) headers.set("Content-Disposition", head.contentDisposition());
            if (head.eTag().equals(call.getRequestHeaders().getFirst("If-None-Match"))) {
                call.sendResponseHeaders(304, -1);
            } else if (call.getRequestMethod().equals("HEAD") || head.contentLength() == 0) {
                headers.set("Content-Length", String.valueOf(head.contentLength()));
                call.sendResponseHeaders(200, -1);
            } else {
                call.sendResponseHeaders(200, head.contentLength());
                try (OutputStream out = call.getResponseBody()) {
                    object.transferTo(out);
                }
            }
        } catch (S3Exception refused) {
            if (refused.statusCode() != 404) throw refused;
            Door.send(call, missing());
        }
    }

    private static Reply missing() {
        return Reply.problem(404, "not-found", "Not found", "Nothing public lies here.");
    }
}
