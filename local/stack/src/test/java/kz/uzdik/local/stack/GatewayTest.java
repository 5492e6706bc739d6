package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.uzdik.local.stack.gateway.Exchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayTest {
    private final List<Exchange> seen = new CopyOnWriteArrayList<>();
    private Stack stack;
    private Caller caller;

    @BeforeAll
    void start() throws Exception {
        stack = Stack.start(StackSettings.inMemory(Caller.template()).withGatewayPatience(Duration.ofSeconds(2)));
        stack.observe(seen::add);
        caller = new Caller(stack.uri());
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    @Test
    void a_request_becomes_the_event_of_the_rest_proxy_integration() throws Exception {
        var reply = caller.get("/things/%D2%AF%20%D0%B7?a=1&a=2&b=%2B+");
        Map<String, Object> event = JSON.std.mapFrom(reply.body());
        assertThat(event)
                .containsEntry("resource", "/things/{thing}")
                .containsEntry("httpMethod", "GET")
                .containsEntry("pathParameters", Map.of("thing", "ү з"))
                .containsEntry("queryStringParameters", Map.of("a", "2", "b", "+ "))
                .containsEntry("multiValueQueryStringParameters", Map.of("a", List.of("1", "2"), "b", List.of("+ ")))
                .containsEntry("body", null)
                .containsEntry("isBase64Encoded", false);
        Map<?, ?> context = (Map<?, ?>) event.get("requestContext");
        assertThat(context.get("stage")).isEqualTo("local");
        assertThat(context.get("resourcePath")).isEqualTo("/things/{thing}");
        long epoch = ((Number) context.get("requestTimeEpoch")).longValue();
        assertThat(Instant.ofEpochMilli(epoch))
                .isBetween(stack.time().now().minusSeconds(5), stack.time().now());
        assertThat(reply.headers().allValues("x-two")).containsExactly("a", "b");
        assertThat(reply.headers().firstValue("x-one")).hasValue("1");
    }

    @Test
    void a_fixed_segment_goes_before_a_place_and_a_greedy_place_takes_the_rest() throws Exception {
        assertThat(caller.json("/things/fixed")).containsEntry("resource", "/things/fixed");
        assertThat(caller.json("/files/a/b")).containsEntry("pathParameters", Map.of("path", "a/b"));
    }

    @Test
    void unknown_routes_and_methods_are_the_problem_that_the_template_gives() throws Exception {
        for (var reply : List.of(caller.get("/nowhere"), caller.call("DELETE", "/things", ""))) {
            assertThat(reply.statusCode()).isEqualTo(404);
            assertThat(reply.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(JSON.std.mapFrom(reply.body())).containsEntry("code", "no-such-route");
        }
    }

    @Test
    void a_function_that_fails_is_a_502_that_tells_nothing_of_the_inside() throws Exception {
        for (String mode : List.of("throw", "malformed", "large")) {
            var reply = caller.get("/things/x?mode=" + mode);
            assertThat(reply.statusCode()).isEqualTo(502);
            assertThat(reply.body()).doesNotContain("secret");
            assertThat(JSON.std.mapFrom(reply.body())).containsEntry("code", "fault");
            assertThat(reply.headers().firstValue("retry-after")).hasValue("1");
        }
    }

    @Test
    void a_function_over_its_own_time_is_a_502_and_over_the_gateways_a_504() throws Exception {
        assertThat(caller.get("/slow?mode=sleep").statusCode()).isEqualTo(502);
        assertThat(caller.get("/things/x?mode=sleep").statusCode()).isEqualTo(504);
    }

    @Test
    void the_limits_of_size_are_those_of_aws() throws Exception {
        var overTen = caller.call("POST", "/things?mode=size", "x".repeat(10 * 1024 * 1024 + 1));
        assertThat(overTen.statusCode()).isEqualTo(413);
        assertThat(JSON.std.mapFrom(overTen.body())).containsEntry("code", "request-too-large");
        var overSix = caller.call("POST", "/things?mode=size", "x".repeat(6 * 1024 * 1024));
        assertThat(overSix.statusCode()).isEqualTo(413);
        var under = caller.call("POST", "/things?mode=size", "x".repeat(5 * 1024 * 1024));
        assertThat(under.statusCode()).isEqualTo(200);
    }

    @Test
    void preflight_is_answered_from_the_templates_cors() throws Exception {
        var reply = caller.call("OPTIONS", "/things", "");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("access-control-allow-origin")).hasValue("*");
        assertThat(reply.headers().firstValue("access-control-allow-methods")).hasValue("OPTIONS,POST");
        assertThat(reply.headers().firstValue("access-control-max-age")).hasValue("600");
        assertThat(caller.call("OPTIONS", "/nowhere", "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_function_gets_the_templates_variables_and_the_emulators_addresses() throws Exception {
        Map<String, Object> environment = caller.json("/things/x?mode=environment");
        assertThat(environment)
                .containsEntry("STAGE", "local")
                .containsEntry("ISSUER", stack.uri() + "/_local/issuer")
                .containsEntry("TABLE", "uzdik-local-things")
                .containsEntry("WHERE", "here")
                .containsEntry("LONG", "a-local")
                .doesNotContainKey("NOWHERE")
                .containsKeys("AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL_KMS")
                .isEqualTo(stack.environment("Echo"));
    }

    @Test
    void an_observer_sees_each_exchange() throws Exception {
        caller.call("POST", "/things?mode=size&seen=1", "{}");
        assertThat(seen).anySatisfy(exchange -> {
            assertThat(exchange.path()).isEqualTo("/things?mode=size&seen=1");
            assertThat(new String(exchange.requestBody(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo("{}");
            assertThat(exchange.status()).isEqualTo(200);
            assertThat(exchange.replyHeaders()).containsKey("content-type");
        });
    }
}
