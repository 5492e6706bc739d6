package kz.uzdik.functions.uploadintake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.AmendingDeadline;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UploadIntakeTest {

    private static final Instant AFTER_THE_DEADLINE = AContest.ANNOUNCED.plus(Duration.ofDays(30));

    private final AContest contest = AContest.announced();
    private final TestClient client = clientOf(contest);

    static TestClient clientOf(AContest contest) {
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

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(client, "intake");
    }

    @Test
    void a_dossier_is_opened_and_never_shows_the_identity_number() {
        Invocation answer = client.as("akim").call("open-dossier");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location"))
                .isEqualTo("/dossiers/" + answer.body().get("dossier"));
        assertThat(answer.text()).doesNotContain("000000000000\"").doesNotContain("@village.example");
        assertThat(answer.objects("missing")).hasSize(7);
    }

    @Test
    void after_a_stage_the_owner_reads_what_their_figures_came_to_and_nobody_elses() {
        var first = contest.submitted("akim");
        contest.submitted("another");
        var sittings = new Sittings2020(contest);
        sittings.admitted(AContest.REGIONAL, "admission");
        sittings.selected(AContest.REGIONAL, "selection");
        assertThat(results("akim", first.id()).objects("results")).isEmpty();
        sittings.selected(AContest.REGIONAL, "regional-choice");
        Invocation answer = results("akim", first.id());

        assertThat(answer.objects("results"))
                .extracting(result -> String.valueOf(result.get("step")))
                .containsExactly("selection", "regional-choice");
        Map<?, ?> selection = answer.objects("results").getFirst();
        assertThat(selection.get("total")).isEqualTo("50");
        assertThat(selection.get("ranked")).isEqualTo(2L);
        assertThat((List<?>) selection.get("shares")).hasSize(11);
        assertThat(answer.text())
                .doesNotContain("member")
                .doesNotContain(contest.ports.dossiers().in(AContest.EDITION, AContest.REGIONAL.area()).stream()
                        .map(dossier -> dossier.id().toString())
                        .filter(id -> !id.equals(first.id().toString()))
                        .findFirst()
                        .orElseThrow());
        assertThat(results("another", first.id()).status()).isEqualTo(404);
    }

    private Invocation results(String person, DossierId dossier) {
        return client.as(person)
                .call(
                        "read-own-results",
                        event -> event.path("dossier", dossier).header("Accept-Language", "en"));
    }

    @Test
    void the_owner_sees_each_window_with_its_deadline_and_the_decision_that_moved_it() {
        Instant later = Instant.parse("2020-06-20T12:30:00Z");
        AContest.done(new AmendingDeadline(contest.contests())
                .amend(AContest.EDITION, "application", later, "Quarantine", AContest.AGENCY, AContest.ANNOUNCED));
        Invocation answer = client.as("akim").call("open-dossier");

        Map<?, ?> application = answer.objects("intakes").getFirst();
        assertThat(application.get("open")).isEqualTo(true);
        assertThat(application.get("deadline"))
                .isEqualTo(Map.of(
                        "deadline",
                        "application",
                        "paragraph",
                        "p9",
                        "last",
                        "2020-06-20T12:30:00Z",
                        "amendments",
                        List.of(Map.of(
                                "by", "agency",
                                "deadline", "application",
                                "last", "2020-06-20T12:30:00Z",
                                "before", "2020-06-15T17:59:59.999Z",
                                "reason", "Quarantine",
                                "at", AContest.ANNOUNCED.toString()))));
        assertThat(answer.objects("intakes").get(1))
                .isEqualTo(Map.of(
                        "intake",
                        "essay",
                        "open",
                        false,
                        "opensAfter",
                        "selection",
                        "deadline",
                        Map.of(
                                "deadline", "essay",
                                "paragraph", "p14.4",
                                "last", "2020-07-15T17:59:59.999Z",
                                "amendments", List.of()),
                        "forms",
                        List.of()));
    }

    @Test
    void reasons_come_in_the_readers_language_and_in_kazakh_otherwise() {
        assertThat(missing("en")).startsWith("A document is missing");
        assertThat(missing("de")).isEqualTo(missing("kk")).isNotEqualTo(missing("ru"));
    }

    private String missing(String language) {
        Invocation answer = client.as("akim").call("open-dossier", event -> event.header("Accept-Language", language));
        Map<?, ?> first = answer.objects("missing").getFirst();
        assertThat(first.get("paragraph")).isEqualTo("p9.1");
        return String.valueOf(first.get("text"));
    }

    @Test
    void every_wrong_field_is_told_at_once_without_repeating_it() {
        Invocation answer = client.as("akim")
                .call(
                        "open-dossier",
                        event -> event.body(Map.of(
                                "edition",
                                "Best 2020",
                                "akim",
                                Map.of("iin", "123456789012", "name", " ", "unit", "31", "inOfficeSince", "2017-02-30"),
                                "contact",
                                Map.of("name", "A", "email", "no address", "language", "de"))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid-fields");
        assertThat(answer.objects("errors")).hasSize(7);
        assertThat(answer.text()).doesNotContain("123456789012").doesNotContain("no address");
    }

    @Test
    void an_edition_that_is_not_announced_takes_no_dossier() {
        Invocation answer = clientOf(AContest.defined()).as("akim").call("open-dossier");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.reasons()).containsExactly("edition-not-announced");
    }

    @Test
    void an_owner_lists_and_reads_only_what_is_theirs() {
        Dossier mine = contest.opened("akim");
        contest.opened("another");

        assertThat(client.as("akim").call("list-own-dossiers").objects("items")).hasSize(1);
        assertThat(read("akim", mine).status()).isEqualTo(200);
        assertThat(read("another", mine).status()).isEqualTo(404);
        assertThat(read("secretary", mine).status()).isEqualTo(404);
    }

    private Invocation read(String person, Dossier dossier) {
        return client.as(person).call("read-own-dossier", event -> event.path("dossier", dossier.id()));
    }

    @Test
    void a_long_list_goes_on_where_its_cursor_says() {
        for (int i = 0; i < 5; i++) {
            contest.opened("akim");
        }
        Invocation first = client.as("akim").call("list-own-dossiers", event -> event.query("limit", "3"));
        String next = String.valueOf(first.body().get("next"));
        Invocation second = client.as("akim").call("list-own-dossiers", event -> event.query("cursor", next));

        assertThat(first.objects("items")).hasSize(3);
        assertThat(second.objects("items")).hasSize(2);
        assertThat(second.body().get("next")).isNull();
    }

    @Test
    void a_wrong_page_is_refused() {
        assertThat(client.call("list-own-dossiers", event -> event.query("cursor", "AAAA"))
                        .code())
                .isEqualTo("bad-cursor");
        assertThat(client.call("list-own-dossiers", event -> event.query("limit", "0"))
                        .status())
                .isEqualTo(422);
        assertThat(client.call("list-own-dossiers", event -> event.query("page", "2"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void an_upload_is_planned_with_an_address_and_the_headers_to_send() {
        Dossier dossier = contest.opened("akim");
        Invocation answer = client.as("akim").call("plan-upload", event -> event.path("dossier", dossier.id()));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().get("method")).isEqualTo("PUT");
        assertThat(answer.body().get("headers")).isEqualTo(Map.of("content-type", "video/mp4"));
    }

    @Test
    void a_file_the_rules_do_not_ask_for_is_refused_with_its_reasons() {
        Dossier dossier = contest.opened("akim");
        Invocation answer = client.as("akim")
                .call(
                        "plan-upload",
                        event -> event.path("dossier", dossier.id())
                                .body(Map.of(
                                        "kind", "video",
                                        "name", "film.pdf",
                                        "mediaType", "application/pdf",
                                        "bytes", 3_000_000_000L)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("refused");
        assertThat(answer.reasons()).containsExactly("format-not-allowed", "file-too-large");
    }

    @Test
    void nobody_plans_an_upload_to_somebody_elses_dossier() {
        Dossier dossier = contest.opened("akim");
        Invocation answer = client.as("another").call("plan-upload", event -> event.path("dossier", dossier.id()));

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void an_incomplete_dossier_is_handed_in_only_knowingly() {
        Dossier dossier = contest.opened("akim");
        Invocation refused = submit(dossier, Map.of("intake", "application"), AContest.ANNOUNCED);
        Invocation done =
                submit(dossier, Map.of("intake", "application", "knowinglyIncomplete", true), AContest.ANNOUNCED);
        Invocation again =
                submit(dossier, Map.of("intake", "application", "knowinglyIncomplete", true), AContest.ANNOUNCED);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reasons()).hasSize(7).containsOnly("document-missing");
        assertThat(done.status()).isEqualTo(201);
        assertThat(done.body().get("missing")).isEqualTo(List.of());
        assertThat(again.reasons()).contains("already-submitted");
    }

    @Test
    void a_late_dossier_is_noted_as_late_by_the_requests_own_time() {
        Dossier dossier = contest.opened("akim");
        contest.filled(dossier.id(), "application", "akim", AContest.ANNOUNCED);
        Invocation answer = submit(dossier, Map.of("intake", "application"), AFTER_THE_DEADLINE);

        Map<?, ?> submission = answer.objects("submissions").getFirst();
        assertThat(submission.get("late")).isEqualTo(true);
        assertThat(submission.get("at")).isEqualTo(AFTER_THE_DEADLINE.toString());
    }

    @Test
    void an_unknown_intake_is_refused() {
        Dossier dossier = contest.opened("akim");
        Invocation answer = submit(dossier, Map.of("intake", "later"), AContest.ANNOUNCED);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reasons()).containsExactly("intake-unknown");
    }

    private Invocation submit(Dossier dossier, Map<String, ?> body, Instant at) {
        return client.as("akim")
                .at(at)
                .call(
                        "submit-dossier",
                        event -> event.path("dossier", dossier.id()).body(body));
    }
}
