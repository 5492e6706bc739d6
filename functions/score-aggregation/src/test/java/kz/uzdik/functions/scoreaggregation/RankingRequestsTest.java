package kz.uzdik.functions.scoreaggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingRequestsTest {

    private static final SittingId SELECTION = new SittingId(AContest.REGIONAL, "selection");

    private final AContest contest = Aggregation.sealed();
    private final TestClient client = Aggregation.over(contest);

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(client, "ranking");
    }

    @Test
    void a_run_is_accepted_at_once_and_a_second_request_gets_the_same() {
        Invocation first = client.asAgency().call("request-ranking");
        Invocation second = client.asAgency().call("request-ranking");

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.header("Location")).isEqualTo("/sittings/" + SELECTION + "/rankings/1");
        assertThat(first.member("state")).isEqualTo("requested");
        assertThat(second.member("run")).isEqualTo(first.member("run"));
        assertThat(client.asAgency().call("list-rankings").objects("items")).hasSize(1);
    }

    @Test
    void only_the_agency_asks_for_a_run() {
        assertThat(client.as("secretary").call("request-ranking").status()).isEqualTo(403);
        assertThat(client.as("somebody").call("list-rankings").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"request-ranking", "list-rankings", "read-ranking", "read-ranking-csv"})
    void a_sitting_that_was_not_convened_is_not_found(String sample) {
        assertThat(client.asAgency()
                        .call(sample, event -> event.path("sitting", "best-2020.regional.31.final"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_sitting_that_is_not_sealed_is_not_ranked() {
        Invocation answer = client.asAgency()
                .call("request-ranking", event -> event.path("sitting", "best-2020.regional.31.admission"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.reasons()).containsExactly("not-in-this-phase");
    }

    @Test
    void a_body_that_holds_anything_is_refused() {
        assertThat(client.asAgency()
                        .call("request-ranking", event -> event.body(Map.of()))
                        .status())
                .isEqualTo(202);
        assertThat(client.asAgency()
                        .call("request-ranking", event -> event.body(Map.of("number", 2)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_ranking_tells_every_place_with_its_reason() {
        new Sittings2020(contest).ranked(SELECTION);
        Invocation answer = client.as("member-4").call("read-ranking");

        Map<?, ?> ranking = (Map<?, ?>) answer.member("ranking");
        Map<?, ?> area = (Map<?, ?>) ((List<?>) Objects.requireNonNull(ranking.get("areas"))).getFirst();
        List<?> placings = (List<?>) Objects.requireNonNull(area.get("placings"));
        assertThat(answer.member("state")).isEqualTo("done");
        assertThat(placings)
                .extracting(placing -> String.valueOf(((Map<?, ?>) placing).get("verdict")))
                .containsExactly("passed", "passed", "passed", "not-passed");
        Map<?, ?> ahead = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) placings.getFirst()).get("ahead"));
        assertThat(ahead.get("by")).isEqualTo(Map.of("kind", "points", "difference", "7"));
        assertThat(String.valueOf(ahead.get("text"))).contains("7");
    }

    @Test
    void a_ranking_is_a_table_too_for_whoever_may_read_it() {
        new Sittings2020(contest).ranked(SELECTION);
        Invocation answer =
                client.as("member-4").call("read-ranking-csv", event -> event.header("Accept-Language", "en"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + SELECTION + ".run.1.csv\"");
        List<String> lines = answer.text().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst())
                .startsWith("\uFEFF\"Area\",\"Name of the area\",\"Place\",\"Candidate\",\"Verdict\",\"Total\",")
                .endsWith("\"≈ rounded to six digits\",\"Why\",\"Ahead of the next by\"");
        assertThat(lines.get(1))
                .matches("\"3148\",\"[^\"]+\",1,\"best-2020.31.[0-9a-f]{32}\",\"goes on\",50,10,10,.*")
                .contains("Places: 3")
                .endsWith("\"Difference in total points: 7\"");
        assertThat(lines.getLast())
                .contains("\"does not go on\"")
                .contains("Better ones: 3")
                .endsWith("\"\"");
        assertThat(client.as("somebody").call("read-ranking-csv").status()).isEqualTo(403);
    }

    @Test
    void a_table_of_a_run_that_is_not_made_yet_has_to_wait() {
        assertThat(client.asAgency().call("read-ranking-csv").status()).isEqualTo(404);
        new Sittings2020(contest).requested(SELECTION);
        Invocation answer = client.asAgency().call("read-ranking-csv");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.reasons()).containsExactly("no-ranking");
    }

    @Test
    void a_run_that_was_not_asked_for_is_not_found() {
        assertThat(client.asAgency().call("read-ranking").status()).isEqualTo(404);
    }
}
