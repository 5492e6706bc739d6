package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.contest.ApplicantKind;
import kz.uzdik.domain.contest.ContestName;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.memory.SettableClock;
import kz.uzdik.domain.people.Language;
import kz.uzdik.json.Digest;
import kz.uzdik.json.Json;
import kz.uzdik.json.calendar.CalendarForm;
import kz.uzdik.json.calendar.ShippedCalendar;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What lies in S3 beside the dossiers' files. */
class S3StoresTest {
    private final S3Client s3 = LocalFiles.CLIENTS.s3();
    private final String bucket = LocalFiles.bucket();
    private final List<String> readings = new ArrayList<>();
    private final S3Definitions definitions = new S3Definitions(s3, bucket, this::definition);

    private Definition definition(byte[] json) {
        readings.add(new String(json, StandardCharsets.UTF_8));
        var eligibility = new Definition.Eligibility(
                ApplicantKind.RURAL_AKIM,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Paragraph("p6"));
        return new Definition(
                new ContestName("contest"),
                ZoneId.of("Asia/Almaty"),
                List.of(),
                eligibility,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_definition_is_found_under_its_digest_and_read_once() {
        String digest = definitions.put(utf8("{\"a\":1}"));
        assertThat(digest).isEqualTo(Digest.sha256Hex(utf8("{\"a\":1}")));
        assertThat(definitions.put(utf8("{\"a\":1}"))).as("a second time").isEqualTo(digest);
        assertThat(definitions.find(digest)).isPresent().isEqualTo(definitions.find(digest));
        assertThat(readings).containsExactly("{\"a\":1}");
        assertThat(definitions.canonical(digest)).hasValue(utf8("{\"a\":1}"));
    }

    @Test
    void a_calendar_is_found_under_its_digest_and_the_one_the_system_comes_with_even_where_none_was_stored() {
        var shipped = ShippedCalendar.calendar();
        S3Calendars calendars = new S3Calendars(s3, bucket);
        assertThat(calendars.find(shipped.digest())).contains(shipped.calendar());
        assertThat(calendars.find("0".repeat(64))).isEmpty();
        byte[] other = Json.canonical(
                CalendarForm.of(new WorkingCalendar("kazakhstan", 2030, 2031, Optional.empty(), Map.of(), Map.of()))
                        .map());
        String digest = calendars.put(other);
        assertThat(calendars.put(other)).as("a second time").isEqualTo(digest);
        assertThat(new S3Calendars(s3, bucket).find(digest))
                .hasValueSatisfying(read -> assertThat(read.firstYear()).isEqualTo(2030));
    }

    @Test
    void what_an_edition_pins_lies_in_the_bucket_even_if_the_system_came_with_it() {
        var shipped = ShippedCalendar.calendar();
        S3Calendars calendars = new S3Calendars(s3, bucket);
        new ContestCalendars(LocalTables.empty(new SettableClock(Instant.EPOCH)), calendars)
                .keepForEver(shipped.digest());
        assertThat(s3.getObjectAsBytes(get -> get.bucket(bucket).key("calendars/" + shipped.digest() + ".json"))
                        .asByteArray())
                .isEqualTo(shipped.canonical());
    }

    @Test
    void what_is_no_digest_or_nobodys_digest_is_not_found() {
        assertThat(definitions.find("0".repeat(64))).isEmpty();
        assertThat(definitions.find("../texts/x")).isEmpty();
        assertThat(definitions.canonical("..")).isEmpty();
        String digest = definitions.put(utf8("{}"));
        assertThat(definitions.find("0".repeat(64))).isEmpty();
        assertThat(definitions.find(digest)).isPresent();
    }

    @Test
    void a_definition_that_was_tampered_with_is_a_fault() {
        String digest = definitions.put(utf8("{}"));
        s3.putObject(
                put -> put.bucket(bucket).key("definitions/" + digest + ".json"), RequestBody.fromString("{\"b\":2}"));
        assertThatThrownBy(() -> definitions.find(digest)).isInstanceOf(IllegalStateException.class);
        assertThat(readings).isEmpty();
    }

    @Test
    void texts_are_found_by_language_and_read_again_after_a_while() {
        var clock = new SettableClock(Instant.parse("2026-11-02T10:00:00Z"));
        String digest = "1".repeat(64);
        var texts = new S3Texts(s3, bucket, clock);
        assertThat(texts.text(digest, Language.KK, "step.selection")).isEmpty();
        new S3Texts(s3, bucket, clock).put(digest, Language.KK, Map.of("step.selection", "Іріктеу"));
        assertThat(texts.text(digest, Language.KK, "step.selection"))
                .as("believed")
                .isEmpty();
        clock.advance(S3Texts.BELIEVED);
        assertThat(texts.text(digest, Language.KK, "step.selection")).contains("Іріктеу");
        assertThat(texts.text(digest, Language.RU, "step.selection")).isEmpty();
        texts.put(digest, Language.KK, Map.of("step.selection", "Таңдау"));
        assertThat(texts.text(digest, Language.KK, "step.selection")).contains("Таңдау");
        assertThat(texts.text("../x", Language.KK, "a")).isEmpty();
        assertThatThrownBy(() -> texts.put("../x", Language.KK, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void public_files_are_cached_for_an_hour_what_proves_them_for_ever_and_the_pointer_never() {
        var files = new S3PublicFiles(s3, bucket);
        for (int i = 0; i < 2; i++) {
            files.write("editions/best-2020/1/", "sheets/31.csv", utf8("a;b"), "text/csv; charset=utf-8");
            files.writeToStay(
                    "editions/best-2020/1/", "manifest.json", utf8("{}"), "application/json", Optional.empty());
            files.point("editions/best-2020/current.json", utf8("{}"), "application/json");
        }
        var file = s3.headObject(head -> head.bucket(bucket).key("editions/best-2020/1/sheets/31.csv"));
        assertThat(file.cacheControl())
                .as("it may be taken down within a working day")
                .isEqualTo("public, max-age=3600");
        assertThat(file.contentType()).isEqualTo("text/csv; charset=utf-8");
        var manifest = s3.headObject(head -> head.bucket(bucket).key("editions/best-2020/1/manifest.json"));
        assertThat(manifest.cacheControl()).contains("immutable");
        var pointer = s3.headObject(head -> head.bucket(bucket).key("editions/best-2020/current.json"));
        assertThat(pointer.cacheControl()).isEqualTo("no-cache");
    }

    @Test
    void a_public_file_is_removed_for_good_and_no_other_with_it() {
        var files = new S3PublicFiles(s3, bucket);
        String prefix = "editions/best-2020/1/";
        List.of("a.json", "a.json.tombstone.json", "b.json")
                .forEach(name -> files.write(prefix, name, utf8("{}"), "application/json"));
        for (int i = 0; i < 2; i++) {
            files.remove(prefix + "a.json");
            assertThat(files.read(prefix + "a.json")).isEmpty();
        }
        assertThat(files.read(prefix + "a.json.tombstone.json")).isPresent();
        assertThat(files.read(prefix + "b.json")).isPresent();
    }

    @Test
    void what_is_kept_to_stay_is_written_once() {
        var files = new S3PublicFiles(s3, bucket);
        for (int i = 0; i < 2; i++) {
            assertThat(files.keepToStay("p/", "a.tombstone.json", utf8("{}"), "application/json", Optional.empty()))
                    .isEqualTo(utf8("{}"));
        }
        assertThat(files.keepToStay("p/", "a.tombstone.json", utf8("[]"), "application/json", Optional.empty()))
                .isEqualTo(utf8("{}"));
    }

    @Test
    void this_store_has_no_lock_and_says_so() {
        var files = new S3PublicFiles(s3, bucket);
        assertThatThrownBy(() -> files.writeToStay(
                        "p/",
                        "manifest.json",
                        utf8("{}"),
                        "application/json",
                        Optional.of(Instant.parse("2040-01-01T00:00:00Z"))))
                .isInstanceOf(S3Exception.class);
    }

    @Test
    void a_public_files_name_that_leads_elsewhere_is_refused() {
        var files = new S3PublicFiles(s3, bucket);
        for (String name : List.of("../x", "", "a//b", "/a", "a b", ".hidden", "a/..")) {
            assertThatThrownBy(() -> files.write("p/", name, new byte[0], "text/plain"))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> files.write("p", "a", new byte[0], "text/plain"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_object_is_read_in_pieces_to_its_end() throws IOException {
        s3.putObject(put -> put.bucket(bucket).key("film"), RequestBody.fromString("0123456789"));
        var object = new S3Object(s3, bucket, "film");
        assertThat(object.size()).isEqualTo(10);
        assertThat(object.read(3, 4)).isEqualTo(utf8("3456"));
        assertThat(object.read(8, 4)).isEqualTo(utf8("89"));
        assertThat(object.read(10, 4)).isEmpty();
        assertThat(object.read(0, 0)).isEmpty();
        assertThatThrownBy(() -> object.read(-1, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_object_that_is_not_there_or_was_replaced_is_a_failure_of_the_store() throws IOException {
        assertThatThrownBy(() -> new S3Object(s3, bucket, "nothing")).isInstanceOf(IOException.class);
        s3.putObject(put -> put.bucket(bucket).key("film"), RequestBody.fromString("0123456789"));
        var object = new S3Object(s3, bucket, "film");
        s3.putObject(put -> put.bucket(bucket).key("film"), RequestBody.fromString("9876543210"));
        assertThatThrownBy(() -> object.read(0, 4)).isInstanceOf(IOException.class);
    }
}
