package kz.uzdik.functions.uploadintake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.Test;

/** Large files over HTTP: planned, signed part by part, looked after, joined, given up, awaited. */
class UploadRoutesTest {
    private final AContest contest = AContest.announced();
    private final TestClient client = UploadIntakeTest.clientOf(contest);

    private Invocation plan(Dossier dossier, Map<String, ?> file) {
        return client.as("akim")
                .call(
                        "plan-upload",
                        event -> event.path("dossier", dossier.id()).body(file));
    }

    private static String id(Invocation planned) {
        return String.valueOf(planned.body().get("upload"));
    }

    private Invocation upload(String route, Dossier dossier, String upload) {
        return client.as("akim")
                .call(route, event -> event.path("dossier", dossier.id()).path("upload", upload));
    }

    private Invocation sign(Dossier dossier, String upload, List<Map<String, ?>> parts) {
        return client.as("akim")
                .call(
                        "sign-parts",
                        event -> event.path("dossier", dossier.id())
                                .path("upload", upload)
                                .body(Map.of("parts", parts)));
    }

    private static Map<String, ?> film(String name, long bytes) {
        return Map.of("kind", "video", "name", name, "mediaType", "video/mp4", "bytes", bytes);
    }

    private static Map<String, ?> part(int number, String sha256) {
        return Map.of("part", number, "sha256", sha256);
    }

    @Test
    void a_large_file_is_planned_in_parts_signed_read_joined_and_given_up() {
        Dossier dossier = contest.opened("akim");
        Invocation planned = plan(dossier, film("film.mp4", 12L << 20));
        String upload = id(planned);
        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.body().get("partBytes")).isEqualTo(5L << 20);
        assertThat(planned.body().get("parts")).isEqualTo(3L);
        assertThat(planned.header("Location")).isEqualTo("/dossiers/" + dossier.id() + "/uploads/" + upload);

        Invocation signed = sign(dossier, upload, List.of(part(1, "a".repeat(64)), part(3, "b".repeat(64))));
        assertThat(signed.objects("parts"))
                .extracting(part -> String.valueOf(part.get("part")))
                .containsExactly("1", "3");
        Invocation state = upload("read-upload", dossier, upload);
        assertThat(state.body().get("state")).isEqualTo("planned");
        assertThat(state.body().get("missing")).isEqualTo(List.of(1L, 2L, 3L));
        assertThat(upload("complete-upload", dossier, upload).reasons()).containsExactly("parts-missing");
        assertThat(upload("sign-upload", dossier, upload).reasons()).containsExactly("upload-in-parts");
        assertThat(upload("remove-upload", dossier, upload).status()).isEqualTo(204);
        assertThat(upload("read-upload", dossier, upload).status()).isEqualTo(404);
    }

    @Test
    void what_can_be_no_file_and_no_part_is_refused_before_anything_is_done() {
        Dossier dossier = contest.opened("akim");
        for (String name : List.of("", "../film.mp4", "a/b.mp4", "a\\b.mp4", "..", "f\u0000.mp4", "x".repeat(4_096))) {
            assertThat(plan(dossier, film(name, 12L << 20)).status()).as(name).isEqualTo(422);
        }
        for (long bytes : List.of(-1L, 0L, 5_368_709_121L)) {
            assertThat(plan(dossier, film("film.mp4", bytes)).status()).isEqualTo(422);
        }
        assertThat(plan(dossier, film("film.mp4", 1_000)).status()).isEqualTo(422);
        assertThat(plan(dossier, film("film.mp4", 2_147_483_649L)).reasons()).containsExactly("file-too-large");

        String upload = id(plan(dossier, film("film.mp4", 12L << 20)));
        var good = part(1, "a".repeat(64));
        assertThat(sign(dossier, upload, List.of()).status()).isEqualTo(422);
        assertThat(sign(dossier, upload, List.of(good, good)).status()).isEqualTo(422);
        assertThat(sign(dossier, upload, Collections.nCopies(21, good)).status())
                .isEqualTo(422);
        assertThat(sign(dossier, upload, List.of(part(1, "A".repeat(64)))).status())
                .isEqualTo(422);
        assertThat(sign(dossier, upload, List.of(part(0, "a".repeat(64)))).status())
                .isEqualTo(422);
        assertThat(sign(dossier, upload, List.of(part(4, "a".repeat(64)))).reasons())
                .containsExactly("part-out-of-range");
        assertThat(sign(contest.opened("akim"), upload, List.of(good)).status()).isEqualTo(404);
        assertThat(contest.documents.unfinished()).isZero();
    }

    @Test
    void a_dossier_is_handed_in_with_its_film_on_the_way_and_says_until_when() {
        Dossier dossier = contest.opened("akim");
        contest.filled(dossier.id(), "application", "akim", AContest.ANNOUNCED);
        String film = id(plan(dossier, film("film.mp4", 12L << 20)));
        assertThat(submit(dossier, Map.of("intake", "application"), AContest.ANNOUNCED)
                        .reasons())
                .containsExactly("document-missing");
        Invocation waiting =
                submit(dossier, Map.of("intake", "application", "onTheirWay", List.of(film)), AContest.ANNOUNCED);
        assertThat(waiting.status()).isEqualTo(201);
        assertThat(waiting.objects("submissions")).isEmpty();
        Map<?, ?> flight = waiting.objects("flights").getFirst();
        assertThat(flight.get("awaited")).isEqualTo(List.of(film));
        assertThat(flight.get("until"))
                .isEqualTo(AContest.ANNOUNCED.plus(Duration.ofHours(12)).toString());
    }

    private Invocation submit(Dossier dossier, Map<String, ?> body, Instant at) {
        return client.as("akim")
                .at(at)
                .call(
                        "submit-dossier",
                        event -> event.path("dossier", dossier.id()).body(body));
    }
}
