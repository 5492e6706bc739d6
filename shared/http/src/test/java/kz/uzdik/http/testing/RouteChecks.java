package kz.uzdik.http.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.uzdik.http.Access;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** What every route answers to bad input, whatever it does with good input. */
public final class RouteChecks {

    /** Bodies whose members are free, or are read only when the thing in the path is there. */
    private static final Set<String> FREE_BODIES =
            Set.of("accept-definition", "accept-texts", "accept-algorithm-texts");

    private final TestClient client;

    private RouteChecks(TestClient client) {
        this.client = client.asAgency();
    }

    /** Checks of every sample event of the client's function; {@code tag} is the function's in the contract. */
    public static Stream<DynamicTest> of(TestClient client, String tag) {
        RouteChecks checks = new RouteChecks(client);
        return Stream.concat(
                checks.names().flatMap(checks::route),
                Stream.of(
                        dynamicTest(
                                "the contract has the same routes",
                                () -> assertThat(checks.routes()).isEqualTo(Contract.operations(tag))),
                        dynamicTest(
                                "every route has a sample event",
                                () -> assertThat(checks.sampled()).isEqualTo(checks.routes()))));
    }

    private Stream<String> names() {
        return Repository.jsonNames("events/" + client.function()).stream()
                .filter(name -> sample(name).isRequest());
    }

    private SampleEvent sample(String name) {
        return SampleEvent.load(client.function() + "/" + name);
    }

    private List<String> routes() {
        return client.handler().routes().stream().map(Route::name).sorted().toList();
    }

    private List<String> sampled() {
        return names().map(name -> sample(name).method() + " " + sample(name).resource())
                .sorted()
                .toList();
    }

    private Stream<DynamicTest> route(String name) {
        SampleEvent sample = sample(name);
        Stream<DynamicTest> any =
                Stream.of(check(name, "a body of 300 KB", 413, event -> event.text(" ".repeat(300 * 1024))));
        Stream<DynamicTest> signedIn = isPublic(sample)
                ? Stream.empty()
                : Stream.of(
                        check(name, "no token", 401, event -> event.withoutHeader("Authorization")),
                        check(
                                name,
                                "a forged token",
                                401,
                                event -> event.header("Authorization", "Bearer e30.e30.e30")));
        Stream<DynamicTest> ids = sample.parameters().keySet().stream()
                .filter(parameter -> !parameter.equals("id"))
                .map(parameter -> check(name, "no id in " + parameter, 404, event -> event.path(parameter, "No id!")));
        Stream<DynamicTest> bodies = sample.method().equals("GET") ? Stream.empty() : bodies(name, sample);
        return Stream.of(any, signedIn, ids, bodies).flatMap(tests -> tests);
    }

    private Stream<DynamicTest> bodies(String name, SampleEvent sample) {
        Map<String, @Nullable Object> strange = new LinkedHashMap<>(sample.json());
        strange.put("nobodyKnows", 1);
        Stream<DynamicTest> all = Stream.of(
                check(name, "no JSON", 400, event -> event.text("{\"a\":")),
                check(name, "a name twice", 400, event -> event.text("{\"a\":1,\"a\":2}")),
                check(name, "another media type", 415, event -> event.text("{}").header("Content-Type", "text/plain")));
        return FREE_BODIES.contains(name)
                ? all
                : Stream.concat(
                        all,
                        Stream.of(
                                check(name, "an unknown field", 422, event -> event.body(strange)),
                                check(name, "an array", 422, event -> event.text("[]"))));
    }

    private DynamicTest check(String name, String what, int status, UnaryOperator<SampleEvent> change) {
        return dynamicTest(name + ": " + what + " is " + status, () -> {
            Invocation answer = client.call(name, change);
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        });
    }

    private boolean isPublic(SampleEvent sample) {
        return client.handler().routes().stream()
                .anyMatch(route -> route.access() == Access.PUBLIC
                        && route.name().equals(sample.method() + " " + sample.resource()));
    }
}
