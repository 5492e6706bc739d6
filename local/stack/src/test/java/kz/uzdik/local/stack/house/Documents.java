package kz.uzdik.local.stack.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.uzdik.json.Digest;
import kz.uzdik.local.demo.files.Jpeg;
import kz.uzdik.local.demo.files.Mp4;
import kz.uzdik.local.demo.files.Pdf;
import kz.uzdik.local.demo.files.Pptx;

/** A dossier's documents as real files. */
final class Documents {
    private Documents() {}

    /** A file and what it is declared as. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
    record Sample(String kind, String name, String mediaType, byte[] bytes) {
        Map<String, Object> declaration() {
            return Map.of(
                    "kind",
                    kind,
                    "name",
                    name,
                    "mediaType",
                    mediaType,
                    "bytes",
                    bytes.length,
                    "sha256",
                    Digest.sha256Hex(bytes));
        }
    }

    static List<Sample> all() {
        return List.of(
                pdf("application"),
                new Sample("identity-card", "card.jpg", "image/jpeg", new Jpeg(640, 400).bytes()),
                pdf("service-record"),
                pdf("questionnaire"),
                pdf("indicators"),
                new Sample(
                        "slides",
                        "slides.pptx",
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                        new Pptx("A project", 5).bytes()),
                new Sample(
                        "video",
                        "video.mp4",
                        "video/mp4",
                        Mp4.lasting(Duration.ofMinutes(4)).bytes()));
    }

    static Sample pdf(String kind) {
        return new Sample(kind, kind + ".pdf", "application/pdf", new Pdf(kind, 2).bytes());
    }

    /** Puts a file to the address of its plan. */
    static void put(HttpClient http, Map<String, Object> plan, byte[] bytes) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create((String) requireNonNull(plan.get("address"))))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes));
        ((Map<?, ?>) requireNonNull(plan.get("headers"))).forEach((name, value) -> {
            // The client sends these two itself.
            if (!List.of("content-length", "host").contains(name.toString().toLowerCase(java.util.Locale.ROOT))) {
                request.header(name.toString(), value.toString());
            }
        });
        try {
            assertThat(http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
