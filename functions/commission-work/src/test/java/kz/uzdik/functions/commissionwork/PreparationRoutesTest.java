package kz.uzdik.functions.commissionwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PreparationRoutesTest {
    private static final String WORDS = "Whose signature is on the second page?";

    private final AContest contest = AContest.announced();
    private final DossierId id = contest.submitted("akim").id();
    private final TestClient client = Work.over(contest);
    private final TestClient office = Work.office(contest);

    private Invocation ask(String person, Map<String, ?> question) {
        return office.at(Sittings2020.AT.minus(Duration.ofDays(60)))
                .as(person)
                .call(
                        "ask-candidate",
                        event -> event.path("commission", AContest.REGIONAL)
                                .path("dossier", id)
                                .body(question));
    }

    private Invocation remark(String person, String document) {
        return office.at(Sittings2020.AT)
                .as(person)
                .call(
                        "remark-on-finding",
                        event -> event.path("commission", AContest.REGIONAL)
                                .path("dossier", id)
                                .body(Map.of("document", document, "text", "Titles.")));
    }

    private Invocation read(String person) {
        return client.as(person)
                .call(
                        "read-candidate",
                        event -> event.path("commission", AContest.REGIONAL).path("dossier", id));
    }

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(office, "preparation");
    }

    @Test
    void the_secretary_asks_and_everybody_who_reads_the_dossier_reads_the_question() {
        Invocation asked =
                ask("secretary", Map.of("documents", List.of("application"), "text", WORDS, "lastDay", "2020-08-01"));

        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.member("last")).isEqualTo("2020-08-01T17:59:59.999Z");
        assertThat(read("secretary").objects("questions"))
                .singleElement()
                .satisfies(question -> assertThat(question.get("text")).isEqualTo(WORDS));
        assertThat(read("member-1").status()).isEqualTo(404);
    }

    @Test
    void others_do_not_ask_and_what_cannot_be_asked_is_refused_with_its_reasons() {
        assertThat(ask("member-1", Map.of("documents", List.of(), "text", WORDS))
                        .status())
                .isEqualTo(403);
        assertThat(ask("secretary", Map.of("documents", List.of("lunch"), "text", WORDS, "lastDay", "2020-01-01"))
                        .reasons())
                .containsExactly("kind-not-asked-for", "last-day-not-ahead");
        assertThat(ask("secretary", Map.of("documents", List.of(), "text", "x".repeat(2_001)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_remark_is_on_a_finding_alone_and_the_secretary_s() {
        assertThat(remark("member-1", "application").status()).isEqualTo(403);
        assertThat(remark("secretary", "application").reasons()).containsExactly("not-a-finding");
    }

    @Test
    void after_the_decision_nothing_is_asked_any_more() {
        new Sittings2020(contest).admitted(AContest.REGIONAL, "admission");
        new Sittings2020(contest).sealed(AContest.REGIONAL, "selection");

        assertThat(ask("secretary", Map.of("documents", List.of(), "text", WORDS))
                        .reasons())
                .containsExactly("already-decided");
    }
}
