package kz.uzdik.functions.uploadintake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.Test;

class FormRoutesTest {
    private final AContest contest = AContest.announced();
    private final DossierId id = contest.opened("akim").id();
    private final TestClient client = client();

    private TestClient client() {
        var ports = new IntakePorts(
                contest.contests(),
                AContest.TEXTS,
                contest.ports.dossiers(),
                contest.ports.partedUploads(),
                contest.ports.forms(),
                contest.documents,
                contest.ports.sittings(),
                contest.ports.rankings(),
                contest.ports.objections(),
                contest.ports.interviews(),
                contest.ports.preparations(),
                contest.randomness);
        return TestClient.of(new UploadIntake(ports, TestClient.tokens()), "upload-intake");
    }

    private Invocation read(String form) {
        return client.as("akim")
                .call("read-own-form", event -> event.path("dossier", id).path("form", form));
    }

    private Invocation save(String person, String form, long over, Map<String, ?> values) {
        return client.as(person)
                .call(
                        "save-form",
                        event -> event.path("dossier", id)
                                .path("form", form)
                                .body(Map.of("version", over, "values", values)));
    }

    private static List<String> problems(Invocation form) {
        return form.objects("problems").stream()
                .map(problem -> problem.get("path") + " " + problem.get("code"))
                .toList();
    }

    @Test
    void a_form_that_nobody_has_begun_says_what_it_asks_for_in_the_reader_s_language() {
        Invocation form = read("indicators");

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.member("version")).isEqualTo(0L);
        assertThat(form.member("name")).isEqualTo("Социально-экономические показатели села на 1 января 2020 года");
        assertThat(form.objects("fields").getFirst().get("name")).isEqualTo("Привлечённые инвестиции");
        assertThat(problems(form)).hasSize(6).first().isEqualTo("/investment field-missing");
    }

    @Test
    void a_draft_is_kept_with_its_numbers_as_text_and_answered_with_what_is_wrong() {
        Invocation saved = save("akim", "indicators", 0, Map.of("investment", "12.345", "jobs", 14, "left", ""));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.member("values")).isEqualTo(Map.of("investment", "12.345", "jobs", "14"));
        assertThat(problems(saved)).contains("/investment field-not-a-number").contains("/left field-missing");
        assertThat(String.valueOf(saved.objects("problems").getFirst().get("text")))
                .contains("Привлечённые инвестиции");
    }

    @Test
    void an_older_version_and_what_is_no_such_form_are_refused() {
        save("akim", "indicators", 0, Map.of("jobs", 14));

        Invocation stale = save("akim", "indicators", 0, Map.of("jobs", 15));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.reasons()).containsExactly("form-changed");
        assertThat(save("akim", "indicators", 1, Map.of("mascot", "eagle")).reasons())
                .containsExactly("field-unknown");
        assertThat(save("akim", "indicators", 1, Map.of("jobs", List.of("x"))).status())
                .isEqualTo(422);
        assertThat(save("akim", "nothing", 0, Map.of()).status()).isEqualTo(404);
        assertThat(save("akim", "a#b", 0, Map.of()).status()).isEqualTo(404);
        assertThat(save("another", "indicators", 0, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_consent_names_the_text_that_was_shown() {
        Map<?, ?> shown = (Map<?, ?>) Objects.requireNonNull(read("application").objects("fields").stream()
                .filter(field -> "consent".equals(field.get("kind")))
                .findFirst()
                .orElseThrow()
                .get("consent"));
        assertThat(String.valueOf(shown.get("text")).lines()).hasSize(5);
        var agreed = Map.of("language", "ru", "digest", shown.get("digest"));

        Invocation saved = save("akim", "application", 0, Map.of("personal-data", agreed));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(((Map<?, ?>) saved.member("consents")).containsKey("personal-data"))
                .isTrue();
        assertThat(save(
                                "akim",
                                "application",
                                1,
                                Map.of("personal-data", Map.of("language", "kk", "digest", shown.get("digest"))))
                        .reasons())
                .containsExactly("consent-to-other-text");
    }

    @Test
    void the_checklist_of_the_dossier_names_a_form_that_was_begun() {
        save("akim", "indicators", 0, Map.of("jobs", 14));
        Invocation dossier = client.as("akim").call("read-own-dossier", event -> event.path("dossier", id));

        assertThat(dossier.objects("missing"))
                .extracting(missing -> String.valueOf(missing.get("code")))
                .contains("document-missing", "form-incomplete");
        assertThat((List<?>) dossier.objects("intakes").getFirst().get("forms"))
                .anyMatch(Map.of("form", "indicators", "version", 1L, "complete", false, "problems", 5L)::equals);
    }
}
