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
    @ValueSource(strings = {"request-ranking", "list-rankings", "read-ranking"})
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
    void a_run_that_was_not_asked_for_is_not_found() {
        assertThat(client.asAgency().call("read-ranking").status()).isEqualTo(404);
    }
}
