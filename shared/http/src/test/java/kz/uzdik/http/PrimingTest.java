package kz.uzdik.http;

import static kz.uzdik.http.TestIssuer.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.json.Fields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrimingTest {

    private static final Map<String, String> BEFORE_A_SNAPSHOT = Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");

    private final TestIssuer issuer = new TestIssuer();
    private final List<String> heard = new ArrayList<>();

    private final class Handler extends ApiHandler {
        Handler(Map<String, String> environment, Endpoint open) {
            super(
                    RouteTable.of(
                            Route.open("GET", "/things", _ -> heard("listed")),
                            Route.open("POST", "/things/{thing}/words", open),
                            Route.signedIn("PUT", "/things/{thing}", _ -> heard("done by " + "somebody"))),
                    new Tokens(issuer.settings(), new SettableClock(NOW)));
            prime(environment, () -> heard("further"));
        }
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void before_a_snapshot_a_request_is_refused_again_and_again_and_nobody_is_asked_for_keys() {
        var _ = new Handler(BEFORE_A_SNAPSHOT, call -> {
            heard(call.path("thing"));
            Fields body = call.body();
            body.text("word", 1, 10);
            body.done();
            return heard("said");
        });

        assertThat(heard).contains("nobody-2000.none", "further").doesNotContain("listed", "said", "done by somebody");
        assertThat(heard).filteredOn("further"::equals).hasSize(300);
        assertThat(issuer.fetches()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "on-demand"})
    void an_environment_that_begins_because_somebody_calls_does_not_make_them_wait(String type) {
        Map<String, String> environment = type.isEmpty() ? Map.of() : Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", type);

        var _ = new Handler(environment, _ -> heard("called"));

        assertThat(heard).isEmpty();
    }

    @Test
    void there_is_no_snapshot_of_a_function_that_breaks() {
        assertThatThrownBy(() -> new Handler(BEFORE_A_SNAPSHOT, _ -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private ApiReply heard(String what) {
        heard.add(what);
        return ApiReply.noContent();
    }
}
