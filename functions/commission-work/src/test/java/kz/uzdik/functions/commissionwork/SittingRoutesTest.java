package kz.uzdik.functions.commissionwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.dossier.Dossier;
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

class SittingRoutesTest {

    private final AContest contest = AContest.announced();
    private final Dossier dossier = contest.submitted("akim");
    private final Sittings2020 sittings = new Sittings2020(contest);
    private final TestClient client = Work.over(contest);

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(client, "commission");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read-sitting",
                "declare-conflicts",
                "open-sitting",
                "decide-admission",
                "file-sheet",
                "read-sheets",
                "record-assessment",
                "seal-sheets",
                "decide-tie",
                "close-sitting",
                "read-protocol",
                "sign-protocol",
                "hand-over"
            })
    void a_sitting_that_was_not_convened_is_not_found(String sample) {
        assertThat(client.as("secretary").call(sample).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read-sitting",
                "declare-conflicts",
                "open-sitting",
                "decide-admission",
                "file-sheet",
                "read-sheets",
                "record-assessment",
                "seal-sheets",
                "decide-tie",
                "close-sitting",
                "read-protocol",
                "sign-protocol",
                "hand-over",
                "list-sittings",
                "convene-sitting"
            })
    void who_holds_no_office_there_is_forbidden(String sample) {
        sittings.convened(AContest.REGIONAL, "admission");

        Invocation answer = client.as("somebody")
                .call(
                        sample,
                        event -> event.parameters().containsKey("sitting")
                                ? event.path("sitting", "best-2020.regional.31.admission")
                                : event);
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void the_secretary_convenes_and_everybody_handed_in_is_on_the_agenda() {
        Invocation convened = client.as("secretary").call("convene-sitting");

        assertThat(convened.status()).isEqualTo(201);
        assertThat(convened.header("Location")).isEqualTo("/sittings/best-2020.regional.31.admission");
        assertThat(convened.member("phase")).isEqualTo("convened");
        assertThat(convened.objects("agenda").getFirst().get("candidate"))
                .isEqualTo(dossier.id().toString());
        assertThat(client.as("secretary").call("list-sittings").objects("items"))
                .hasSize(1);
    }

    @Test
    void nothing_is_convened_before_its_time_or_on_an_unknown_step() {
        Invocation early = client.as("secretary").at(AContest.ANNOUNCED).call("convene-sitting");
        Invocation unknown = client.as("secretary").call("convene-sitting", event -> event.body(Map.of("step", "tea")));

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.reasons()).containsExactly("intake-still-open");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.reasons()).containsExactly("step-unknown");
    }

    @Test
    void a_member_sees_their_own_declaration_and_the_secretary_all() {
        sittings.convened(AContest.REGIONAL, "admission");
        var recusal = Map.of("candidate", dossier.id().toString(), "reason", "A cousin");
        client.as("member-2").call("declare-conflicts");
        Invocation own = client.as("member-3")
                .call("declare-conflicts", event -> event.body(Map.of("recusals", List.of(recusal))));

        assertThat(own.objects("declarations")).containsExactly(Map.of("member", 3L, "recusals", List.of(recusal)));
        assertThat(read("secretary").objects("declarations")).hasSize(2);
        assertThat(read("member-1").objects("declarations")).hasSize(2);
        assertThat(read("member-4").objects("declarations")).isEmpty();
    }

    private Invocation read(String person) {
        return client.as(person)
                .call("read-sitting", event -> event.path("sitting", "best-2020.regional.31.admission"));
    }

    @Test
    void a_conflict_with_a_stranger_is_refused() {
        sittings.convened(AContest.REGIONAL, "admission");
        var recusal = Map.of("candidate", "best-2020.31." + "f".repeat(32), "reason", "A cousin");
        Invocation answer = client.as("member-2")
                .call("declare-conflicts", event -> event.body(Map.of("recusals", List.of(recusal))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reasons()).containsExactly("not-on-the-agenda");
    }

    @Test
    void a_sitting_opens_with_a_quorum_that_has_declared() {
        sittings.convened(AContest.REGIONAL, "admission");
        Invocation few = client.as("secretary")
                .call("open-sitting", event -> event.body(Map.of("present", List.of("member-1", "nobody"))));
        assertThat(few.reasons()).containsExactly("not-a-member", "no-quorum", "conflicts-not-declared");

        for (int i = 1; i <= 9; i++) {
            client.as("member-" + i).call("declare-conflicts");
        }
        Invocation opened = client.as("secretary").call("open-sitting");
        assertThat(opened.member("phase")).isEqualTo("open");
        assertThat(opened.member("present")).isEqualTo(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
        assertThat(client.as("secretary").call("open-sitting").reasons()).containsExactly("not-in-this-phase");
    }
}
