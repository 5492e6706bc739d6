package kz.uzdik.http.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.TestIssuer;
import kz.uzdik.http.Tokens;

/**
 * Calls a handler as somebody, at some time, with the sample events of its function, and holds every answer against the
 * contract.
 *
 * @param function the folder of {@code events/}
 */
public record TestClient(ApiHandler handler, String function, String person, List<String> groups, Instant at) {

    private static final TestIssuer ISSUER = new TestIssuer();

    /** Verifies what clients of tests carry. */
    public static Tokens tokens() {
        return new Tokens(ISSUER.settings(), Clock.fixed(TestIssuer.NOW, ZoneOffset.UTC));
    }

    /** A client who is nobody in particular, at the announcement's instant. */
    public static TestClient of(ApiHandler handler, String function) {
        return new TestClient(handler, function, "somebody", List.of(), AContest.ANNOUNCED);
    }

    public TestClient as(String other) {
        return new TestClient(handler, function, other, List.of(), at);
    }

    public TestClient asAgency() {
        return asAgency("officer");
    }

    /** As one of several of the Agency. */
    public TestClient asAgency(String officer) {
        return new TestClient(handler, function, officer, List.of("agency"), at);
    }

    public TestClient at(Instant later) {
        return new TestClient(handler, function, person, groups, later);
    }

    /** Sends a sample event as it is. */
    public Invocation call(String name) {
        return call(name, UnaryOperator.identity());
    }

    /** Sends a sample event with parts of it replaced. */
    public Invocation call(String name, UnaryOperator<SampleEvent> change) {
        SampleEvent event = change.apply(
                SampleEvent.load(function + "/" + name).at(at).header("Authorization", "Bearer " + token()));
        return send(event);
    }

    /** Sends an event just as it is, token and time included. */
    public Invocation send(SampleEvent event) {
        Invocation answer = Invocation.of(handler, event.stream());
        assertThat(Contract.problems(event, answer))
                .as("%s %s answered %s: %s", event.method(), event.path(), answer.status(), answer.text())
                .isEmpty();
        assertThat(answer.logged()).isEmpty();
        return answer;
    }

    private String token() {
        return ISSUER.token(TestIssuer.claims().subject(person).claim("cognito:groups", groups));
    }
}
