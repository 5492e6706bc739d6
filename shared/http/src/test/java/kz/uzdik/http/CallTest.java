package kz.uzdik.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest {

    private final ApiHandler handler = new ApiHandler(RouteTable.of(
            Route.open("POST", "/items", CallTest::create),
            Route.open("GET", "/items", CallTest::list),
            Route.open(
                    "GET", "/years/{year}", call -> ApiReply.ok(Map.of("year", call.path("year", Integer::valueOf)))),
            Route.open(
                    "GET",
                    "/words",
                    call -> ApiReply.text(200, "text/plain", call.language(List.of("kk", "ru", "en"))))));

    private static ApiReply create(Call call) {
        Fields body = call.body();
        String name = body.text("name", 1, 10);
        body.done();
        return ApiReply.created(
                "/items/1", Members.of("name", name).with("at", call.at()).map());
    }

    private static ApiReply list(Call call) {
        Fields query = call.query();
        PageRequest page = PageRequest.read(query, "/items", 20, 100);
        query.done();
        return ApiReply.ok(Map.of("limit", page.limit(), "first", page.cursor().isEmpty()));
    }

    @Test
    void a_path_that_cannot_be_an_id_is_a_404_problem() {
        assertThat(call(ApiEvent.of("GET", "/years/{year}").path("year", "2020"))
                        .body())
                .isEqualTo(Map.of("year", 2020L));
        Invocation answer = call(ApiEvent.of("GET", "/years/{year}").path("year", "secret850101"));
        assertThat(answer.code()).isEqualTo("not-found");
        assertThat(answer.text()).doesNotContain("secret850101");
    }

    @Test
    void a_body_is_read_and_the_event_s_own_time_is_the_act_s() {
        Invocation answer = call(ApiEvent.of("POST", "/items").json("{\"name\":\"Асан\"}"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/items/1");
        assertThat(answer.body()).isEqualTo(Map.of("name", "Асан", "at", ApiEvent.AT.toString()));
    }

    @Test
    void wrong_fields_are_a_422_problem_with_every_error() {
        Invocation answer = call(ApiEvent.of("POST", "/items").json("{\"nom\":1}"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid-fields");
        assertThat(answer.body().get("errors"))
                .isEqualTo(List.of(
                        Map.of("pointer", "/name", "code", "missing", "expected", "a value"),
                        Map.of("pointer", "/nom", "code", "unknown-field", "expected", "no such field")));
    }

    @Test
    void an_empty_body_is_a_missing_root() {
        Invocation answer = call(ApiEvent.of("POST", "/items"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors"))
                .isEqualTo(List.of(Map.of("pointer", "", "code", "missing", "expected", "an object")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{`, 400, malformed-json",
                "`{\"name\":\"a\",\"name\":\"b\"}`, 400, malformed-json",
                "`{} {}`, 400, malformed-json",
                "`[]`, 422, invalid-fields",
                "`null`, 422, invalid-fields",
                "`\"text\"`, 422, invalid-fields"
            })
    void bad_bodies_are_problems(String body, int status, String code) {
        Invocation answer = call(ApiEvent.of("POST", "/items").json(body));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.logged()).isEmpty();
    }

    @Test
    void malformed_json_is_located_and_not_repeated() {
        Invocation answer = call(ApiEvent.of("POST", "/items").json("{\"name\":\n secret850101}"));

        assertThat(answer.body().get("line")).isEqualTo(2L);
        assertThat(answer.body().get("detail")).isEqualTo("not JSON");
        assertThat(answer.text()).doesNotContain("secret850101");
    }

    @Test
    void bytes_that_are_not_utf_8_are_malformed() {
        byte[] body = {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'};

        assertThat(call(ApiEvent.of("POST", "/items").base64(body)).code()).isEqualTo("malformed-json");
    }

    @Test
    void a_body_not_declared_as_json_is_unsupported() {
        assertThat(call(ApiEvent.of("POST", "/items").body("{}")).status()).isEqualTo(415);
        assertThat(call(ApiEvent.of("POST", "/items").body("{}").header("Content-Type", "text/plain; application/json"))
                        .code())
                .isEqualTo("unsupported-media-type");
        assertThat(call(ApiEvent.of("POST", "/items")
                                .body("{\"name\":\"a\"}")
                                .header("Content-Type", "Application/JSON;charset=UTF-8"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_page_is_asked_for_by_limit_and_cursor() {
        assertThat(call(ApiEvent.of("GET", "/items")).body()).isEqualTo(Map.of("limit", 20L, "first", true));
        String cursor = new Cursor(Map.of("after", "7")).encode("/items");
        assertThat(call(ApiEvent.of("GET", "/items").query(Map.of("limit", List.of("5"), "cursor", List.of(cursor))))
                        .body())
                .isEqualTo(Map.of("limit", 5L, "first", false));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, invalid-fields",
        "limit, x, invalid-fields",
        "limits, 5, invalid-fields",
        "cursor, abc, bad-cursor"
    })
    void wrong_parameters_are_problems(String name, String value, String code) {
        assertThat(call(ApiEvent.of("GET", "/items").query(Map.of(name, List.of(value))))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void a_parameter_given_twice_is_a_problem() {
        Invocation answer = call(ApiEvent.of("GET", "/items").query(Map.of("limit", List.of("5", "6"))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("\"?limit\"");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, kk",
                "'', kk",
                "ru, ru",
                "'ru-RU,ru;q=0.9,en;q=0.8', ru",
                "'de, en;q=0.5', en",
                "de, kk",
                "'kk;q=x', kk",
                "';;;', kk"
            })
    void the_language_is_the_first_that_is_preferred_and_there(String header, String language) {
        ApiEvent event = ApiEvent.of("GET", "/words");
        Optional.ofNullable(header).ifPresent(value -> event.header("Accept-Language", value));

        assertThat(call(event).text()).isEqualTo(language);
    }

    private Invocation call(ApiEvent event) {
        return Invocation.of(handler, event.stream());
    }
}
