package kz.uzdik.http;

import static kz.uzdik.http.TestIssuer.NOW;
import static kz.uzdik.http.TestIssuer.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiHandlerTest {

    private TestIssuer issuer;
    private ApiHandler handler;

    @BeforeAll
    void start() {
        issuer = new TestIssuer();
        handler = new ApiHandler(
                RouteTable.of(
                        Route.open("GET", "/health", call -> ApiReply.text(200, "text/plain", "well")),
                        Route.open("GET", "/items/{id}", call -> ApiReply.ok(Map.of("id", call.path("id")))),
                        Route.open("DELETE", "/items/{id}", call -> ApiReply.noContent()),
                        Route.signedIn(
                                "GET",
                                "/me",
                                call -> ApiReply.ok(
                                        Map.of("subject", call.caller().subject()))),
                        Route.open("POST", "/items", call -> ApiReply.noContent()),
                        Route.open("POST", "/refused", call -> {
                            throw Problem.of(Problems.REFUSED)
                                    .reasons(List.of(new StatedReason("late", "2020 p9", Map.of("by", "1"), "Кеш")))
                                    .exception();
                        }),
                        Route.open("POST", "/broken", call -> {
                            throw new IllegalStateException(
                                    "secret850101", new IllegalArgumentException("secret850101"));
                        }),
                        Route.open(
                                "GET",
                                "/who",
                                call -> ApiReply.ok(Map.of("x", call.caller().subject())))),
                new Tokens(issuer.settings(), new SettableClock(NOW)));
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    @Test
    void an_answer_has_the_headers_that_every_answer_has() {
        Invocation answer = call(ApiEvent.of("GET", "/health"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("well");
        assertThat(answer.result().get("isBase64Encoded")).isEqualTo(false);
        assertThat(answer.result().get("headers"))
                .isEqualTo(Map.of(
                        "Cache-Control", "no-store",
                        "X-Content-Type-Options", "nosniff",
                        "Access-Control-Allow-Origin", "*",
                        "Access-Control-Expose-Headers", "Link, Location, X-Request-Id, X-Request-Time",
                        "X-Request-Id", "request-1",
                        "X-Request-Time", ApiEvent.AT.toString(),
                        "Content-Type", "text/plain"));
    }

    @Test
    void a_route_is_found_by_method_and_resource() {
        assertThat(call(ApiEvent.of("GET", "/items/{id}").path("id", "7")).body())
                .isEqualTo(Map.of("id", "7"));
        Invocation removed = call(ApiEvent.of("DELETE", "/items/{id}").path("id", "7"));
        assertThat(removed.status()).isEqualTo(204);
        assertThat(removed.text()).isEmpty();
    }

    @Test
    void an_unknown_resource_is_a_404_problem() {
        Invocation answer = call(ApiEvent.of("GET", "/unknown"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body())
                .isEqualTo(Map.of(
                        "type", "https://uzdik.kz/problems/not-found",
                        "title", "There is no such thing",
                        "status", 404L,
                        "code", "not-found"));
    }

    @Test
    void an_unknown_method_is_a_405_problem_that_names_the_known_ones() {
        Invocation answer = call(ApiEvent.of("PATCH", "/items/{id}").path("id", "7"));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("DELETE, GET");
    }

    @Test
    void a_body_over_the_limit_is_refused_by_every_route() {
        String body = "\"" + "ә".repeat(ApiHandler.MAX_BODY_BYTES / 2) + "\"";

        for (String resource : List.of("/items", "/broken")) {
            Invocation answer = call(ApiEvent.of("POST", resource).json(body));
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.code()).isEqualTo("body-too-large");
        }
    }

    @Test
    void a_route_for_people_signed_in_needs_a_token() {
        Invocation without = call(ApiEvent.of("GET", "/me"));
        assertThat(without.status()).isEqualTo(401);
        assertThat(without.code()).isEqualTo("unauthenticated");
        assertThat(without.header("WWW-Authenticate")).isEqualTo("Bearer");

        Invocation with = call(ApiEvent.of("GET", "/me").header("authorization", "Bearer " + issuer.token(claims())));
        assertThat(with.body()).isEqualTo(Map.of("subject", "person-1"));
    }

    @Test
    void a_public_route_does_not_look_at_tokens() {
        assertThat(call(ApiEvent.of("GET", "/health").header("Authorization", "Bearer garbage"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_refusal_carries_its_reasons() {
        Invocation answer = call(ApiEvent.of("POST", "/refused"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("reasons"))
                .isEqualTo(List.of(
                        Map.of("code", "late", "paragraph", "2020 p9", "values", Map.of("by", "1"), "text", "Кеш")));
    }

    @Test
    void a_fault_is_answered_without_detail_and_logged_without_content() {
        Invocation answer = call(ApiEvent.of("POST", "/broken")
                .header("X-Name", "secret850101")
                .path("id", "secret850101")
                .json("{\"iin\":\"secret850101\"}"));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().keySet())
                .isEqualTo(Map.of("type", 1, "title", 1, "status", 1, "code", 1).keySet());
        assertThat(answer.logged())
                .doesNotContain("secret850101")
                .contains("POST /broken", "request-1", "java.lang.IllegalStateException")
                .contains("java.lang.IllegalArgumentException", "kz.uzdik.http.ApiHandlerTest");
    }

    @Test
    void a_public_route_that_asks_who_calls_is_a_fault() {
        assertThat(call(ApiEvent.of("GET", "/who")).status()).isEqualTo(500);
    }

    @Test
    void an_issuer_out_of_reach_is_a_503_that_is_logged() {
        try (TestIssuer down = new TestIssuer()) {
            down.breakDown();
            ApiHandler waiting = new ApiHandler(
                    RouteTable.of(Route.signedIn("GET", "/me", call -> ApiReply.noContent())),
                    new Tokens(down.settings(), new SettableClock(NOW)));
            Invocation answer = Invocation.of(
                    waiting,
                    ApiEvent.of("GET", "/me").header("Authorization", "Bearer " + down.token(claims())).stream());

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("issuer-unavailable");
            assertThat(answer.logged()).contains("issuer-unavailable");
        }
    }

    @Test
    void the_routes_are_open_to_comparison() {
        assertThat(handler.routes()).extracting(Route::name).contains("GET /health", "DELETE /items/{id}");
    }

    @Test
    void a_function_without_tokens_cannot_have_routes_that_need_them() {
        RouteTable table = RouteTable.of(Route.signedIn("GET", "/me", call -> ApiReply.noContent()));

        assertThatThrownBy(() -> new ApiHandler(table)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_routes_of_one_name_are_a_mistake() {
        Route route = Route.open("GET", "/x", call -> ApiReply.noContent());

        assertThatThrownBy(() -> RouteTable.of(route, route)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Route.open("get", "/x", call -> ApiReply.noContent()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_clocks_ping_is_answered_and_leaves_no_line() {
        Invocation answer = Invocation.of(handler, "{\"ping\":true}");

        assertThat(answer.result()).isEqualTo(Map.of("awake", true));
        assertThat(answer.logged()).isEmpty();
    }

    @Test
    void no_request_is_taken_for_a_ping() {
        Invocation asked =
                call(ApiEvent.of("POST", "/items").json("{\"ping\":true}").query(Map.of("ping", List.of("true"))));
        Invocation odd = Invocation.of(
                handler,
                "{\"ping\":true,\"resource\":\"/health\",\"httpMethod\":\"GET\","
                        + "\"requestContext\":{\"requestTimeEpoch\":1,\"requestId\":\"r\"}}");

        assertThat(asked.status()).isEqualTo(204);
        assertThat(odd.text()).isEqualTo("well");
    }

    @Test
    void what_is_neither_a_request_nor_the_ping_is_no_event() {
        for (String event : List.of("{}", "{\"ping\":false}", "{\"ping\":\"true\"}", "{\"ping\":1}")) {
            assertThatThrownBy(() -> Invocation.of(handler, event)).isInstanceOf(UncheckedIOException.class);
        }
    }

    private Invocation call(ApiEvent event) {
        return Invocation.of(handler, event.stream());
    }

    @Test
    void an_answer_printed_shows_nothing_of_its_body() {
        assertThat(ApiReply.ok(Map.of("iin", "secret850101"))).hasToString("ApiReply 200");
        assertThat(ApiReply.accepted(Map.of("id", "r-1")).status()).isEqualTo(202);
        assertThat(ApiReply.seeOther("/x").headers()).isEqualTo(Map.of("Location", "/x"));
    }

    @Test
    void a_silent_handler_leaves_no_id_in_answers_or_logs() {
        ApiHandler silent = new ApiHandler(
                RouteTable.of(
                        Route.open("GET", "/health", _ -> ApiReply.noContent()), Route.open("POST", "/broken", _ -> {
                            throw new IllegalStateException("secret850101");
                        })),
                Discretion.SILENT);

        Invocation well = Invocation.of(silent, ApiEvent.of("GET", "/health").stream());
        Invocation broken = Invocation.of(silent, ApiEvent.of("POST", "/broken").stream());

        assertThat(well.result().toString()).doesNotContain("request-1").doesNotContain("X-Request-Id");
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.logged())
                .contains("java.lang.IllegalStateException")
                .doesNotContain("request-1")
                .doesNotContain("secret850101");
    }
}
