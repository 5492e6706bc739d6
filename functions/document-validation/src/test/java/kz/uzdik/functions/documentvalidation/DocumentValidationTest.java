package kz.uzdik.functions.documentvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspector;
import kz.uzdik.domain.dossier.JudgingDocument;
import kz.uzdik.domain.dossier.NotingArrival;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.RecordingScan;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentValidationTest {

    private static final SampleEvent SAMPLE = SampleEvent.load("document-validation/object-created");

    private static final String SCANNED = "GuardDuty Malware Protection Object Scan Result";

    private final AContest contest = AContest.announced();
    private final AtomicInteger inspections = new AtomicInteger();
    private final Dossier dossier = contest.opened("akim");
    private final Intake.Requirement video = contest.definition
            .intake("application")
            .flatMap(intake -> intake.requirement(new DocumentKind("video")))
            .orElseThrow();

    private DocumentValidation validation(Inspector inspector) {
        var judging =
                new JudgingDocument(contest.contests(), contest.ports.dossiers(), contest.ports.attempts(), key -> {
                    inspections.incrementAndGet();
                    return inspector.inspect(key);
                });
        var noting = new NotingArrival(
                contest.contests(),
                contest.ports.dossiers(),
                contest.documents,
                contest.ports.partedUploads(),
                contest.progress());
        return new DocumentValidation(
                new Arrivals(noting, judging, "dossiers"),
                new Scans(new RecordingScan(contest.contests(), contest.ports.dossiers()), "dossiers"));
    }

    private static Inspection sevenMinutes(ObjectKey key) {
        return new Inspection.Film(DocumentFormat.MP4, Optional.of(Duration.ofMinutes(7)), true);
    }

    private List<String> tell(DocumentValidation validation, String bucket, String key) {
        var event = Map.of(
                "detail-type",
                "Object Created",
                "time",
                "2020-06-01T06:00:00Z",
                "detail",
                Map.of("bucket", Map.of("name", bucket), "object", Map.of("key", key, "size", 1_000)));
        return Invocation.of(validation, SAMPLE.message(event).stream()).failures();
    }

    private Upload arrived() {
        return contest.arrived(dossier.id(), video, "akim", AContest.ANNOUNCED);
    }

    private Upload stored(Upload upload) {
        return contest.ports
                .dossiers()
                .find(dossier.id())
                .flatMap(found -> found.upload(upload.id()))
                .orElseThrow();
    }

    @Test
    void a_file_that_arrives_is_judged() {
        Upload upload = arrived();
        Invocation done = Invocation.of(validation(DocumentValidationTest::sevenMinutes), SAMPLE.stream());

        assertThat(done.failures()).isEmpty();
        assertThat(stored(upload).findings())
                .extracting(finding -> finding.reason().code().key())
                .containsExactly("video-too-long");
    }

    @Test
    void an_arrival_is_noted_by_the_stores_own_time_and_what_differs_is_neither_noted_nor_looked_at() {
        Upload upload = arrived();
        String key = new ObjectKey(dossier.id(), upload.id()).toString();
        contest.documents.arrive(new ObjectKey(dossier.id(), upload.id()), upload.bytes() + 1);
        assertThat(tell(validation(DocumentValidationTest::sevenMinutes), "dossiers", key))
                .isEmpty();
        assertThat(stored(upload).hasArrived()).isFalse();
        assertThat(inspections).hasValue(0);

        contest.documents.arrive(new ObjectKey(dossier.id(), upload.id()), upload);
        tell(validation(DocumentValidationTest::sevenMinutes), "dossiers", key);
        assertThat(stored(upload).arrival().orElseThrow().at()).isEqualTo("2020-06-01T06:00:00Z");
    }

    @Test
    void told_twice_it_is_looked_at_once() {
        Upload upload = arrived();
        String key = new ObjectKey(dossier.id(), upload.id()).toString();
        var validation = validation(DocumentValidationTest::sevenMinutes);
        tell(validation, "dossiers", key);

        assertThat(tell(validation, "dossiers", key)).isEmpty();
        assertThat(inspections).hasValue(1);
    }

    @Test
    void after_the_store_failed_the_message_comes_again_and_is_done_then() {
        Upload upload = arrived();
        String key = new ObjectKey(dossier.id(), upload.id()).toString();
        var broken = validation(_ -> {
            throw new IllegalStateException("store failed");
        });

        assertThat(tell(broken, "dossiers", key)).hasSize(1);
        assertThat(stored(upload).isJudged()).isFalse();
        assertThat(tell(validation(DocumentValidationTest::sevenMinutes), "dossiers", key))
                .isEmpty();
        assertThat(stored(upload).isJudged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "NO_THREATS_FOUND, CLEAN",
        "THREATS_FOUND, THREAT",
        "UNSUPPORTED, INCONCLUSIVE",
        "ACCESS_DENIED, INCONCLUSIVE",
        "FAILED, INCONCLUSIVE",
        "SOMETHING_NEW, INCONCLUSIVE"
    })
    void what_the_scanner_says_is_recorded_before_or_after_the_verdict(String told, Scan.Result recorded) {
        var validation = validation(DocumentValidationTest::sevenMinutes);
        Upload before = arrived();
        String key = new ObjectKey(dossier.id(), before.id()).toString();

        assertThat(scanned(validation, "dossiers", key, told)).isEmpty();
        assertThat(stored(before).scan().result()).isEqualTo(recorded);
        assertThat(tell(validation, "dossiers", key)).isEmpty();
        assertThat(scanned(validation, "dossiers", key, told)).isEmpty();
        assertThat(stored(before).scan().result()).isEqualTo(recorded);
        assertThat(stored(before).isJudged()).isTrue();
    }

    @Test
    void a_scan_without_a_result_or_of_another_bucket_opens_nothing() {
        var validation = validation(DocumentValidationTest::sevenMinutes);
        Upload upload = arrived();
        String key = new ObjectKey(dossier.id(), upload.id()).toString();

        assertThat(scanned(validation, "another-bucket", key, "NO_THREATS_FOUND"))
                .isEmpty();
        assertThat(stored(upload).scan()).isEqualTo(Scan.AWAITED);
        var skipped = Map.of(
                "detail-type",
                SCANNED,
                "time",
                "2020-06-01T06:00:00Z",
                "detail",
                Map.of("scanStatus", "SKIPPED", "s3ObjectDetails", Map.of("bucketName", "dossiers", "objectKey", key)));
        assertThat(Invocation.of(validation, SAMPLE.message(skipped).stream()).failures())
                .isEmpty();
        assertThat(stored(upload).scan().result()).isEqualTo(Scan.Result.INCONCLUSIVE);
    }

    @Test
    void the_sample_of_a_scan_is_understood() {
        Upload upload = arrived();
        Invocation done = Invocation.of(
                validation(DocumentValidationTest::sevenMinutes),
                SampleEvent.load("document-validation/object-scanned").stream());

        assertThat(done.failures()).isEmpty();
        assertThat(stored(upload).scan().result()).isEqualTo(Scan.Result.CLEAN);
    }

    private static List<String> scanned(DocumentValidation validation, String bucket, String key, String told) {
        var event = Map.of(
                "detail-type",
                SCANNED,
                "time",
                "2020-06-01T06:00:00Z",
                "detail",
                Map.of(
                        "s3ObjectDetails",
                        Map.of("bucketName", bucket, "objectKey", key),
                        "scanResultDetails",
                        Map.of("scanResultStatus", told)));
        return Invocation.of(validation, SAMPLE.message(event).stream()).failures();
    }

    @Test
    void what_is_no_dossiers_file_is_ignored() {
        var validation = validation(DocumentValidationTest::sevenMinutes);
        Upload upload = arrived();

        assertThat(tell(validation, "dossiers", "other/file.txt")).isEmpty();
        assertThat(tell(validation, "another-bucket", new ObjectKey(dossier.id(), upload.id()).toString()))
                .isEmpty();
        assertThat(inspections).hasValue(0);
    }

    @Test
    void a_message_that_tells_of_no_object_goes_to_the_dead_letters() {
        Invocation answer = Invocation.of(
                validation(DocumentValidationTest::sevenMinutes), SAMPLE.message(Map.of("a", 1)).stream());

        assertThat(answer.failures()).hasSize(1);
    }
}
