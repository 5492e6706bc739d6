package kz.uzdik.functions.resultpublication;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.http.testing.TestClient;
import kz.uzdik.json.Digest;
import kz.uzdik.json.Json;
import org.junit.jupiter.api.Test;

/** From the first person's request to the tombstone. */
class TakingDownTest {

    private static final String PREFIX = "editions/best-2020/1/";
    private static final String FILE = PREFIX + "results.json";
    private static final String TOMBSTONE = FILE + ".tombstone.json";
    private static final String SIGNATURE = FILE + ".tombstone.sig";

    private final AContest contest = Publishing.played();
    private final InMemoryPublicFiles files = new InMemoryPublicFiles();
    private final TestSigner signer = new TestSigner();
    private final PublicationWorker worker = new PublicationWorker(new PublicationErrands(
            Publishing.ports(contest), new PublishingTools(files, signer, Publishing.NO_POLLS, contest.clock)));
    private final TestClient client = Publishing.over(contest);
    private final String before;

    TakingDownTest() {
        client.asAgency().call("request-publication");
        told("publish");
        before = files.text(FILE);
    }

    private List<String> told(String event) {
        return Invocation.of(worker, SampleEvent.load("result-publication/" + event).stream())
                .failures();
    }

    private void agreed() {
        assertThat(client.asAgency().call("request-takedown").status()).isEqualTo(201);
        assertThat(client.asAgency("second").call("confirm-takedown").status()).isEqualTo(202);
    }

    private Publication publication() {
        return contest.ports.publications().find(AContest.EDITION, 1).orElseThrow();
    }

    private static Map<?, ?> tree(byte[] json) {
        return (Map<?, ?>) Objects.requireNonNull(Json.read(json));
    }

    @Test
    void a_tombstone_stands_where_the_file_was_and_says_what_it_was_and_no_words() {
        agreed();
        assertThat(told("take-down")).isEmpty();

        assertThat(files.has(FILE)).isFalse();
        Map<?, ?> tombstone = tree(files.bytes(TOMBSTONE));
        assertThat(tombstone.keySet().toString()).isEqualTo("[edition, file, number, reason, removedAt, sha256, size]");
        assertThat(tombstone.get("edition")).isEqualTo("best-2020");
        assertThat(tombstone.get("number")).isEqualTo(1L);
        assertThat(tombstone.get("file")).isEqualTo("results.json");
        assertThat(tombstone.get("reason")).isEqualTo("personal-data");
        assertThat(tombstone.get("sha256")).isEqualTo(Digest.sha256Hex(before.getBytes(StandardCharsets.UTF_8)));
        assertThat(tombstone.get("size")).isEqualTo((long) before.getBytes(StandardCharsets.UTF_8).length);
        assertThat(files.bytes(TOMBSTONE)).isEqualTo(Json.canonical(tombstone));
        assertThat(files.staying()).contains(TOMBSTONE, SIGNATURE);
        assertThat(publication().removed()).containsExactly("results.json");
        assertThat(files.has(PREFIX + "winners.en.html"))
                .as("what nobody asked to go")
                .isTrue();
    }

    @Test
    void the_tombstones_signature_holds_with_the_key_of_the_version() throws Exception {
        agreed();
        told("take-down");

        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(
                ECKey.parse(files.text(PREFIX + "signing-key.json")).toECPublicKey());
        signature.update(files.bytes(TOMBSTONE));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(files.text(SIGNATURE))))
                .isTrue();
    }

    @Test
    void whoever_dies_before_any_of_its_steps_leaves_the_file_or_its_tombstone_and_the_next_finishes_it() {
        for (String step : List.of(TOMBSTONE, SIGNATURE, FILE)) {
            var fresh = new TakingDownTest();
            fresh.agreed();
            fresh.files.breakAt(step);
            assertThat(fresh.told("take-down")).as(step).hasSize(1);
            assertThat(fresh.files.has(FILE)).as("the tombstone comes first").isTrue();
            assertThat(fresh.publication().removed()).isEmpty();
            String first = fresh.files.has(TOMBSTONE) ? fresh.files.text(TOMBSTONE) : "";

            fresh.files.breakAt("");
            fresh.contest.clock.advance(Duration.ofHours(1));
            assertThat(fresh.told("take-down")).isEmpty();
            assertThat(fresh.files.has(FILE)).isFalse();
            assertThat(fresh.files.text(TOMBSTONE)).startsWith(first);
            assertThat(fresh.publication().removed()).containsExactly("results.json");
        }
    }

    @Test
    void told_again_it_does_nothing_more_and_told_of_nothing_agreed_neither() {
        agreed();
        told("take-down");
        List<String> written = files.written();
        contest.clock.advance(Duration.ofHours(1));
        assertThat(told("take-down")).isEmpty();
        assertThat(files.written()).isEqualTo(written);
        told("publish");
        assertThat(files.has(FILE)).as("writing again brings nothing back").isFalse();
    }

    @Test
    void one_person_alone_takes_nothing_down() {
        Invocation asked = client.asAgency().call("request-takedown");
        assertThat(asked.member("state")).isEqualTo("open");
        assertThat(asked.member("askedBy")).isEqualTo("agency");
        assertThat(asked.member("awaitsCorrection")).isEqualTo(true);
        assertThat(client.asAgency().call("confirm-takedown").reasons()).containsExactly("another-must-confirm");
        assertThat(client.as("secretary").call("confirm-takedown").status()).isEqualTo(403);
        assertThat(client.asAgency().call("list-takedowns").objects("items"))
                .hasSize(1)
                .allSatisfy(item -> assertThat(item.get("inTime")).isEqualTo(true));

        assertThat(client.asAgency("second").call("withdraw-takedown").member("state"))
                .isEqualTo("withdrawn");
        assertThat(client.asAgency("second").call("confirm-takedown").reasons()).containsExactly("takedown-withdrawn");
        assertThat(files.has(FILE)).isTrue();
    }

    @Test
    void what_is_gone_is_shown_with_its_publication_and_cannot_go_again() {
        agreed();
        told("take-down");

        assertThat(client.asAgency()
                        .call("list-publications")
                        .objects("items")
                        .getFirst()
                        .get("removed"))
                .isEqualTo(List.of("results.json"));
        assertThat(client.asAgency().call("request-takedown").reasons()).containsExactly("already-taken-down");
        for (String stays :
                List.of("manifest.json", "manifest.sig", "signing-key.json", "results.json.tombstone.json")) {
            assertThat(client.asAgency()
                            .call(
                                    "request-takedown",
                                    event -> event.body(Map.of("file", stays, "reason", "order", "words", "why")))
                            .reasons())
                    .containsExactly("file-stays");
        }
    }
}
