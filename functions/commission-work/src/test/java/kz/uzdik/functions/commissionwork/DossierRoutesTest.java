package kz.uzdik.functions.commissionwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.JudgingDocument;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.RecordingScan;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.Test;

class DossierRoutesTest {

    private final AContest contest = AContest.announced();
    private final Dossier dossier = contest.submitted("akim");
    private final TestClient client = Work.over(contest);

    private Invocation read(String person) {
        return client.as(person).call("read-candidate", event -> event.path("dossier", dossier.id()));
    }

    private Invocation document(String person, UploadId upload) {
        return client.as(person)
                .call(
                        "read-document",
                        event -> event.path("dossier", dossier.id()).path("upload", upload));
    }

    @Test
    void the_secretary_reads_what_was_handed_in_with_the_grounds_found() {
        contest.opened("draft");
        List<Map<?, ?>> items = client.as("secretary").call("list-candidates").objects("items");

        assertThat(items).hasSize(1);
        assertThat(items.getFirst().get("dossier")).isEqualTo(dossier.id().toString());
        assertThat(items.getFirst().get("grounds"))
                .isEqualTo(Map.of("binding", List.of(), "doubtful", List.of(), "unchecked", List.of("no-penalty")));
        assertThat(read("secretary").text()).doesNotContain("@village.example");
    }

    @Test
    void a_member_reads_a_dossier_only_after_declaring() {
        var sittings = new Sittings2020(contest);
        sittings.convened(AContest.REGIONAL, "admission");
        assertThat(read("member-2").status()).isEqualTo(404);

        client.as("member-2").call("declare-conflicts");
        assertThat(read("member-2").status()).isEqualTo(200);
        assertThat(client.as("member-2").call("list-candidates").objects("items"))
                .hasSize(1);
    }

    @Test
    void a_dossier_is_closed_to_a_member_who_stands_back() {
        new Sittings2020(contest).convened(AContest.REGIONAL, "admission");
        client.as("member-2")
                .call(
                        "declare-conflicts",
                        event -> event.body(Map.of(
                                "recusals",
                                List.of(Map.of("candidate", dossier.id().toString(), "reason", "A cousin")))));

        assertThat(read("member-2").status()).isEqualTo(404);
        assertThat(client.as("member-2").call("list-candidates").objects("items"))
                .isEmpty();
    }

    @Test
    void nobody_else_reads_dossiers() {
        assertThat(read("somebody").status()).isEqualTo(403);
        assertThat(client.as("akim").call("list-candidates").status()).isEqualTo(403);
        assertThat(client.as("secretary")
                        .call("list-candidates", event -> event.path("commission", "best-2020.regional.35"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_file_is_read_by_a_short_lived_address_once_it_is_judged() {
        UploadId upload = dossier.uploads().getFirst().id();

        assertThat(document("secretary", upload).member("address"))
                .isEqualTo("memory:/get/dossiers/" + dossier.id() + "/" + upload);
        assertThat(document("secretary", new UploadId("f".repeat(32))).status()).isEqualTo(404);
        assertThat(document("akim", upload).status()).isEqualTo(403);
    }

    @Test
    void a_file_that_could_not_be_scanned_opens_once_the_secretary_has_released_it() {
        var video = contest.definition
                .intake("application")
                .flatMap(intake -> intake.requirement(new DocumentKind("video")))
                .orElseThrow();
        Dossier doubtful = contest.opened("another");
        contest.filled(doubtful.id(), "application", "another", AContest.ANNOUNCED);
        Upload upload = contest.arrived(doubtful.id(), video, "another", AContest.ANNOUNCED);
        var key = new ObjectKey(doubtful.id(), upload.id());
        AContest.done(new JudgingDocument(
                        contest.contests(),
                        contest.ports.dossiers(),
                        contest.ports.attempts(),
                        _ -> AContest.seen(upload.format()))
                .judge(key, AContest.ANNOUNCED));
        AContest.done(new RecordingScan(contest.contests(), contest.ports.dossiers())
                .record(key, Scan.Result.INCONCLUSIVE, AContest.ANNOUNCED));
        contest.handIn(doubtful.id(), "another");

        assertThat(released("member-2", doubtful, upload.id()).status()).isEqualTo(403);
        Invocation closed = client.as("secretary")
                .call(
                        "read-document",
                        event -> event.path("dossier", doubtful.id()).path("upload", upload.id()));
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.text()).contains("file-not-scanned");
        assertThat(released("secretary", doubtful, upload.id()).status()).isEqualTo(200);
        assertThat(client.as("secretary")
                        .call(
                                "read-document",
                                event -> event.path("dossier", doubtful.id()).path("upload", upload.id()))
                        .status())
                .isEqualTo(200);
    }

    private Invocation released(String person, Dossier of, UploadId upload) {
        return Work.office(contest)
                .as(person)
                .call(
                        "release-document",
                        event -> event.path("dossier", of.id()).path("upload", upload));
    }

    private Invocation forms(String person) {
        return client.as(person).call("read-forms", event -> event.path("dossier", dossier.id()));
    }

    @Test
    void forms_are_read_by_whoever_reads_the_dossier_and_by_nobody_else() {
        assertThat(forms("secretary").objects("forms")).isEmpty();
        assertThat(forms("somebody").status()).isEqualTo(403);
        assertThat(forms("member-2").status()).isEqualTo(404);
    }
}
