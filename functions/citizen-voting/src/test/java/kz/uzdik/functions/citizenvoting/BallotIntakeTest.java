package kz.uzdik.functions.citizenvoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.http.testing.TestClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BallotIntakeTest {

    private final VectorPoll poll = new VectorPoll();
    private final TestClient client =
            TestClient.of(new BallotIntake(poll.ports()), "citizen-voting").at(poll.open());

    @TestFactory
    Stream<DynamicTest> the_route_refuses_bad_input() {
        return RouteChecks.of(client, "ballots");
    }

    @Test
    void a_ballot_is_acknowledged_and_again_when_the_reply_was_lost() {
        Invocation first = client.call("cast-ballot");
        Invocation again = client.call("cast-ballot");

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(poll.inTheBox()).isEqualTo(1);
    }

    @Test
    void a_refusal_names_its_reason_in_the_readers_language() {
        Invocation wrong = client.call("cast-ballot", event -> event.body(changed(event)));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.code()).isEqualTo("refused");
        assertThat(wrong.reasons()).containsExactly("signature-wrong");
        assertThat(wrong.text()).contains("Подпись");
        Invocation late = client.at(poll.poll.times().ballotsUntil()).call("cast-ballot");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.reasons()).containsExactly("over");
        assertThat(client.call("cast-ballot", event -> event.path("poll", "best-1999.residents"))
                        .status())
                .isEqualTo(404);
    }

    // One answer is another, and the signature is as it was.
    private static Map<String, @Nullable Object> changed(SampleEvent event) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(event.json());
        List<Object> answers = new ArrayList<>((List<?>) Objects.requireNonNull(body.get("answers")));
        answers.set(0, answers.getFirst().equals(1L) ? 2L : 1L);
        body.put("answers", answers);
        return body;
    }

    @Test
    void no_answer_carries_an_id_of_its_request() {
        for (Invocation answer : List.of(
                client.call("cast-ballot"),
                client.call("cast-ballot", event -> event.text("{")),
                client.at(poll.poll.times().ballotsUntil()).call("cast-ballot"))) {
            assertThat(answer.result().toString()).doesNotContain("00000000-0000-4000-8000-000000000001");
            assertThat(answer.header("X-Request-Id")).isNull();
            assertThat(answer.header("Set-Cookie")).isNull();
            assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        }
    }

    @Test
    void a_fault_is_logged_by_its_kind_and_by_nothing_of_its_request() {
        var ports = poll.ports();
        var broken = new BallotPorts(ports.polls(), ports.keys(), ports.box(), _ -> {
            throw new IllegalStateException("secret850101", new IllegalArgumentException("secret850101"));
        });
        SampleEvent event = SampleEvent.load("citizen-voting/cast-ballot").at(poll.open());

        Invocation answer = Invocation.of(new BallotIntake(broken), event.stream());

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.logged())
                .contains("java.lang.IllegalStateException")
                .contains("CastingBallot")
                .doesNotContain("secret850101")
                .doesNotContain("00000000-0000-4000-8000-000000000001")
                .doesNotContain("192.0.2.1")
                .doesNotContain("316030000");
        for (Object value : event.json().values()) {
            assertThat(answer.logged() + answer.text()).doesNotContain(String.valueOf(value));
        }
    }
}
