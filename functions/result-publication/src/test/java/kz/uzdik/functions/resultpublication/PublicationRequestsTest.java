package kz.uzdik.functions.resultpublication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.memory.InMemoryPapers;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.Paper;
import kz.uzdik.domain.publication.RecordingPublication;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PublicationRequestsTest {

    private final AContest contest = Publishing.played();
    private final TestClient client = Publishing.over(contest);

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(client, "publication");
    }

    @Test
    void a_publication_is_accepted_and_a_second_request_waits_for_the_same() {
        Invocation first = client.asAgency().call("request-publication");
        Invocation second = client.asAgency().call("request-publication");

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.body())
                .isEqualTo(Map.of(
                        "edition",
                        "best-2020",
                        "number",
                        1L,
                        "kind",
                        "results",
                        "requestedAt",
                        Sittings2020.AT.toString(),
                        "postings",
                        List.of(),
                        "missing",
                        List.of("agency", "media"),
                        "removed",
                        List.of()));
        assertThat(second.member("number")).isEqualTo(1L);
    }

    @Test
    void a_publication_that_is_written_has_an_address_for_everybody() {
        client.asAgency().call("request-publication");
        var recording = new RecordingPublication(contest.ports.publications());
        var waiting = recording.waiting(AContest.EDITION, 1).orElseThrow();
        AContest.done(recording.written(waiting, "0".repeat(64), List.of(), Sittings2020.AT));

        assertThat(client.asAgency()
                        .call("list-publications")
                        .objects("items")
                        .getFirst()
                        .get("address"))
                .isEqualTo("https://results.example/editions/best-2020/1/results.json");
        assertThat(client.asAgency().call("request-publication").member("number"))
                .isEqualTo(2L);
    }

    @Test
    void a_winner_fetches_the_diplomas_of_the_version_in_force_and_nobody_else_does() {
        var papers = new InMemoryPapers();
        TestClient reader = Publishing.over(contest, papers);
        DossierId winner = winner();
        String name =
                contest.ports.dossiers().find(winner).orElseThrow().applicant().name();
        String owner = name.substring("Akim of ".length());
        papers.keep(new Paper.OfAward(winner, 1, "diploma", Language.KK), new byte[1]);
        assertThat(diplomas(reader, owner, winner).objects("items")).isEmpty();

        publish();
        var there = diplomas(reader, owner, winner).objects("items");
        assertThat(there).hasSize(1);
        assertThat(there.getFirst().get("award")).isEqualTo("diploma");
        assertThat(there.getFirst().get("publication")).isEqualTo(1L);
        assertThat(there.getFirst().get("language")).isEqualTo("kk");
        assertThat(diplomas(reader, "somebody", winner).status()).isEqualTo(404);

        publish();
        assertThat(diplomas(reader, owner, winner).objects("items")).isEmpty();
    }

    private DossierId winner() {
        var last = new SittingId(AContest.REPUBLICAN, "final");
        var result = contest.ports.sittings().find(last).orElseThrow().result().orElseThrow();
        return DossierId.of(result.passed().getFirst());
    }

    private static Invocation diplomas(TestClient reader, String person, DossierId dossier) {
        return reader.as(person).call("read-diplomas", event -> event.path("dossier", dossier.toString()));
    }

    private void publish() {
        client.asAgency().call("request-publication");
        var recording = new RecordingPublication(contest.ports.publications());
        int number = contest.ports.publications().of(AContest.EDITION).size();
        var waiting = recording.waiting(AContest.EDITION, number).orElseThrow();
        AContest.done(recording.written(waiting, "0".repeat(64), List.of(), Sittings2020.AT));
    }

    @Test
    void nothing_is_published_before_the_last_protocol_is_signed() {
        Invocation early = Publishing.over(AContest.announced()).asAgency().call("request-publication");

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.reasons()).containsExactly("results-not-final");
    }

    @Test
    void only_the_agency_publishes_what_is_there() {
        assertThat(client.as("secretary").call("request-publication").status()).isEqualTo(403);
        assertThat(client.as("secretary").call("list-publications").status()).isEqualTo(403);
        assertThat(client.asAgency()
                        .call("request-publication", event -> event.path("edition", "best-1999"))
                        .status())
                .isEqualTo(404);
        assertThat(client.asAgency()
                        .call("list-publications", event -> event.path("edition", "best-1999"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void where_a_list_was_posted_is_recorded_and_what_is_missing_is_told() {
        Invocation asked = client.asAgency().call("publish-list");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.member("list")).isEqualTo("second-stage");
        var akimat = Map.of("place", "akimat", "address", "https://akimat.example/1", "date", "2020-09-01");
        assertThat(client.asAgency()
                        .call("record-posting", event -> event.body(akimat))
                        .reasons())
                .containsExactly("not-written-yet");
        var recording = new RecordingPublication(contest.ports.publications());
        var waiting = recording.waiting(AContest.EDITION, 1).orElseThrow();
        AContest.done(recording.written(waiting, "0".repeat(64), List.of(), Sittings2020.AT));

        Invocation posted = client.asAgency().call("record-posting", event -> event.body(akimat));
        assertThat(posted.status()).isEqualTo(201);
        assertThat(posted.member("missing")).isEqualTo(List.of("department"));
        assertThat(posted.objects("postings").getFirst().get("address")).isEqualTo("https://akimat.example/1");
        Invocation own = client.as("secretary").call("record-own-posting");
        assertThat(own.status()).isEqualTo(201);
        assertThat(own.member("missing")).isEqualTo(List.of());
        assertThat(client.as("secretary").call("list-own-publications").objects("items"))
                .hasSize(1);
    }

    @Test
    void an_award_is_announced_with_its_time_and_place() {
        Invocation asked = client.asAgency().call("announce-award");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.member("ceremony"))
                .isEqualTo(Map.of("at", "2030-10-05T05:00:00Z", "place", "Astana, the Agency's hall"));
        assertThat(client.as("secretary").call("announce-award").status()).isEqualTo(403);
    }
}
