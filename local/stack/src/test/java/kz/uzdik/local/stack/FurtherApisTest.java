package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.uzdik.local.stack.gateway.Exchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An API beside the main one, as the ballot box has it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FurtherApisTest {
    private final List<Exchange> seen = new CopyOnWriteArrayList<>();
    private Stack stack;
    private Caller main;
    private Caller ballots;

    @BeforeAll
    void start() throws Exception {
        stack = Stack.start(StackSettings.inMemory(Caller.template()));
        stack.observe(seen::add);
        main = new Caller(stack.uri());
        ballots = new Caller(stack.uri("BallotApi"));
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    @Test
    void each_api_of_the_template_answers_at_an_address_of_its_own() throws Exception {
        assertThat(stack.uri("BallotApi")).isNotEqualTo(stack.uri());
        assertThat(main.json("/_local/addresses"))
                .isEqualTo(Map.of(
                        "Api", stack.uri().toString(),
                        "BallotApi", stack.uri("BallotApi").toString()));
        assertThat(stack.environment("Ballots"))
                .containsEntry("BALLOTS", stack.uri("BallotApi").toString());
    }

    @Test
    void a_route_is_reached_through_its_own_api_only() throws Exception {
        Map<String, Object> event = ballots.json("POST", "/ballots/p1", "{}");
        assertThat(event).containsEntry("pathParameters", Map.of("poll", "p1"));
        assertThat(((Map<?, ?>) event.get("requestContext")).get("stage")).isEqualTo("ballots");
        assertThat(main.call("POST", "/ballots/p1", "{}").statusCode()).isEqualTo(404);
        assertThat(ballots.call("POST", "/things", "{}").statusCode()).isEqualTo(400);
        assertThat(main.call("PUT", "/things", "{}").statusCode()).isEqualTo(404);
        assertThat(ballots.call("PUT", "/things", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void its_own_answers_and_its_cors_are_its_own() throws Exception {
        assertThat(ballots.get("/nowhere").body()).isEqualTo("{\"code\":\"not-a-ballot\"}");
        assertThat(JSON.std.mapFrom(main.get("/nowhere").body())).containsEntry("code", "no-such-route");
        var preflight = ballots.call("OPTIONS", "/things", "");
        assertThat(preflight.headers().firstValue("access-control-allow-origin"))
                .hasValue("https://vote.example");
        assertThat(preflight.headers().firstValue("access-control-allow-methods"))
                .hasValue("POST");
    }

    @Test
    void the_stacks_own_pages_lie_beside_the_main_api_only() throws Exception {
        assertThat(ballots.get("/_local/time").statusCode()).isEqualTo(400);
        assertThat(ballots.get("/public/x").statusCode()).isEqualTo(400);
    }

    @Test
    void an_observer_is_told_which_api_was_called() throws Exception {
        ballots.call("POST", "/ballots/observed", "{}");
        assertThat(seen)
                .filteredOn(exchange -> exchange.path().equals("/ballots/observed"))
                .extracting(Exchange::api)
                .containsExactly("BallotApi");
    }

    @Test
    void a_further_api_can_be_given_its_port() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = StackSettings.inMemory(Caller.template()).withPort("BallotApi", taken.getLocalPort());
            assertThatThrownBy(() -> Stack.start(settings))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("port " + taken.getLocalPort() + " is in use; choose another with BALLOT_PORT");
        }
    }
}
