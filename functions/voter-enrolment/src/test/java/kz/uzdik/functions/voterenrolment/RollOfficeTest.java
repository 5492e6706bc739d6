package kz.uzdik.functions.voterenrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.enrolment.ARoll;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.enrolment.RollHashes;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.enrolment.Rolls;
import kz.uzdik.domain.memory.InMemoryRollEntries;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RollOfficeTest {

    private static final Instant OPEN = PollSamples.TIMES.issueFrom();
    private static final String ENTRY = "0123456789abcdef".repeat(4);

    private final ARoll world = new ARoll();
    private final InMemoryRollEntries entries = new InMemoryRollEntries();
    private final TestClient client = TestClient.of(
                    new RollOffice(
                            new OfficePorts(
                                    world.polls,
                                    world.published,
                                    world.imports,
                                    world.files,
                                    world.rolls,
                                    entries,
                                    ARoll.SECRETS),
                            TestClient.tokens()),
                    "roll-office")
            .at(OPEN)
            .as("officer-1");

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(client, "roll");
    }

    @Test
    void an_officer_gets_an_address_to_put_the_roll_to() {
        Invocation answer = client.call("plan-roll");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/polls/best-2020.residents/rolls/1");
        assertThat(answer.body().get("method")).isEqualTo("PUT");
        assertThat(answer.body().get("version")).isEqualTo(1L);
    }

    @Test
    void nobody_else_does_anything_here() {
        Stream.of("plan-roll", "read-roll", "confirm-roll").forEach(call -> {
            assertThat(client.as("stranger").call(call).status()).isEqualTo(403);
            assertThat(client.asAgency().call(call).status()).isEqualTo(403);
        });
        world.freeze(1);
        Stream.of("list-holds", "decide-hold", "mark-entry")
                .forEach(call ->
                        assertThat(client.as("stranger").call(call).status()).isEqualTo(403));
    }

    @Test
    void what_is_wrong_with_a_plan_is_said() {
        Invocation answer =
                client.call("plan-roll", event -> event.body(Map.of("bytes", 0, "sha256", "x", "contactCap", 99)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.objects("errors")).hasSize(3);
    }

    @Test
    void an_import_is_read_and_confirmed_by_its_counts() {
        world.imported(ARoll.file("utf8-comma-lf.csv"));
        Invocation read = client.call("read-roll");

        assertThat(read.body().get("phase")).isEqualTo("reported");
        assertThat(String.valueOf(read.body().get("report"))).startsWith("https://");
        assertThat(read.text()).doesNotContain("@").doesNotContain("900101");
        Invocation wrong = client.call("confirm-roll", event -> event.body(Map.of("good", 4, "bad", 0)));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.reasons()).containsExactly("roll-counts-differ");
        assertThat(client.call("confirm-roll").body().get("phase")).isEqualTo("confirmed");
    }

    @Test
    void a_failed_import_says_why_in_the_readers_language() {
        world.imported(ARoll.file("no-header.csv"));
        Invocation read = client.call("read-roll", event -> event.header("Accept-Language", "en"));

        assertThat(read.body().get("phase")).isEqualTo("failed");
        assertThat(read.objects("faults").getFirst().get("text"))
                .isEqualTo("The first line must name three columns: iin, residence, contact.");
        assertThat(client.call("confirm-roll").status()).isEqualTo(409);
    }

    @Test
    void a_roll_that_is_not_there_is_not_found() {
        assertThat(client.call("read-roll").status()).isEqualTo(404);
        assertThat(client.call("confirm-roll").status()).isEqualTo(404);
        assertThat(client.call("read-roll", event -> event.path("version", "0")).status())
                .isEqualTo(404);
    }

    @Test
    void nothing_is_held_before_the_freeze() {
        assertThat(client.call("list-holds").status()).isEqualTo(409);
    }

    @Test
    void held_issuances_are_listed_page_by_page_and_decided() {
        world.freeze(1);
        hold(ENTRY);
        hold("f".repeat(64));
        Invocation first = client.call(
                "list-holds",
                event -> event.with("queryStringParameters", Map.of("district", "316030000", "limit", "1"))
                        .with(
                                "multiValueQueryStringParameters",
                                Map.of("district", List.of("316030000"), "limit", List.of("1"))));

        assertThat(first.objects("items")).hasSize(1);
        assertThat(first.objects("items").getFirst().get("entry")).isEqualTo(ENTRY);
        assertThat(first.body().get("next")).isNotNull();
        assertThat(client.call("decide-hold").body().get("decision")).isEqualTo("released");
        assertThat(client.call("decide-hold").reasons()).containsExactly("not-held");
        assertThat(client.call("list-holds").objects("items")).hasSize(1);
    }

    @Test
    void holds_are_asked_for_by_district() {
        world.freeze(1);
        assertThat(client.call("list-holds", event -> event.query("limit", "1")).status())
                .isEqualTo(422);
        assertThat(client.call("list-holds", event -> event.query("district", "710000000"))
                        .reasons())
                .containsExactly("district-unknown");
    }

    private void hold(String person) {
        var key = new EntryKey(ARoll.POLL, 1, PollSamples.LARGE, person);
        world.rolls.entries.put(
                key,
                new RollEntry(key, "c", true, 0, List.of(), java.util.Optional.empty(), RollEntry.Hold.HELD, false));
    }

    @Test
    void a_ballot_is_handed_out_once() {
        world.freeze(1);
        TestClient station = client.as(ARoll.HELPER.id().value());
        assertThat(station.call("mark-entry").reasons()).containsExactly("not-on-roll");
        String person = new RollHashes(ARoll.SECRETS.of(ARoll.POLL).pepper()).person(new Iin("061211600012"));
        entries.add(new Rolls.NewEntry(new EntryKey(ARoll.POLL, 1, PollSamples.LARGE, person), "c", false));

        Invocation marked = station.call("mark-entry");
        assertThat(marked.text())
                .isEqualTo("{\"channel\":\"paper\",\"station\":\"316030000-1\",\"day\":\"2020-06-10\"}");
        assertThat(station.call("mark-entry").reasons()).containsExactly("already-issued");
        assertThat(client.call("mark-entry").status()).as("a registrar officer").isEqualTo(403);
    }

    @Test
    void a_station_belongs_to_its_district() {
        world.freeze(1);
        Invocation answer = client.call(
                "mark-entry",
                event -> event.body(Map.of(
                        "iin", "061211600012", "district", "316031000", "channel", "paper", "station", "316030000-1")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid-fields");
        assertThat(answer.text()).doesNotContain("061211600012");
    }

    @Test
    void online_is_no_channel_of_a_station() {
        world.freeze(1);
        Invocation answer = client.call(
                "mark-entry",
                event -> event.body(Map.of(
                        "iin",
                        "061211600012",
                        "district",
                        "316030000",
                        "channel",
                        "online",
                        "station",
                        "316030000-1")));
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void the_contact_cap_is_four_unless_it_is_said() {
        client.call("plan-roll", event -> event.body(Map.of("bytes", 5, "sha256", "0".repeat(64))));
        assertThat(world.imports.of(ARoll.POLL).getFirst().contactCap()).isEqualTo(RollImport.USUAL_CONTACT_CAP);
    }
}
