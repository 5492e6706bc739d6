package kz.uzdik.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiRequestTest {

    @Test
    void every_part_of_a_proxy_event_is_read() {
        ApiRequest request = ApiEvent.of("PUT", "/dossiers/{dossierId}")
                .path("dossierId", "d-1")
                .query(Map.of("limit", List.of("10"), "tag", List.of("a", "b")))
                .header("X-Trace", "t-1")
                .json("{\"name\":\"Үздік\"}")
                .request();

        assertThat(request.method()).isEqualTo("PUT");
        assertThat(request.resource()).isEqualTo("/dossiers/{dossierId}");
        assertThat(request.pathParameter("dossierId")).contains("d-1");
        assertThat(request.pathParameter("other")).isEmpty();
        assertThat(request.queryParameters()).isEqualTo(Map.of("limit", List.of("10"), "tag", List.of("a", "b")));
        assertThat(request.header("x-trace")).contains("t-1");
        assertThat(request.header("X-TRACE")).contains("t-1");
        assertThat(request.body()).asString(UTF_8).isEqualTo("{\"name\":\"Үздік\"}");
        assertThat(request.at()).isEqualTo(ApiEvent.AT);
        assertThat(request.requestId()).isEqualTo("request-1");
    }

    @Test
    void a_body_in_base64_is_decoded() {
        byte[] bytes = {'{', (byte) 0xFF, '}'};

        assertThat(ApiEvent.of("POST", "/x").base64(bytes).request().body()).isEqualTo(bytes);
    }

    @Test
    void parts_that_are_null_or_absent_are_empty() {
        ApiRequest request = ApiEvent.read("""
                {"httpMethod":"GET","resource":"/x","headers":null,"pathParameters":null,"body":null,
                 "queryStringParameters":null,"multiValueQueryStringParameters":null,
                 "requestContext":{"requestId":"r","requestTimeEpoch":0}}""");

        assertThat(request.bodyLength()).isZero();
        assertThat(request.queryParameters()).isEmpty();
        assertThat(request.header("accept")).isEmpty();
    }

    @Test
    void an_event_with_single_query_values_only_is_read_too() {
        assertThat(ApiEvent.read("""
                                {"httpMethod":"GET","resource":"/x","queryStringParameters":{"a":"1"},
                                 "requestContext":{"requestId":"r","requestTimeEpoch":0}}""").queryParameters()).isEqualTo(Map.of("a", List.of("1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"httpMethod\":\"secret850101\"",
                "{secret850101}",
                "{}",
                "{\"httpMethod\":\"GET\",\"resource\":\"/x\",\"requestContext\":{\"requestId\":\"secret850101\"}}"
            })
    void what_is_no_proxy_event_is_a_fault_that_quotes_nothing(String event) {
        assertThatThrownBy(() -> ApiRequest.read(new ByteArrayInputStream(event.getBytes(UTF_8))))
                .isInstanceOf(IOException.class)
                .hasNoCause()
                .hasMessageNotContaining("secret850101");
    }

    @Test
    void a_request_printed_shows_nothing_of_its_content() {
        ApiRequest request = ApiEvent.of("POST", "/dossiers/{dossierId}")
                .path("dossierId", "secret")
                .json("\"secret\"")
                .request();

        assertThat(request).hasToString("ApiRequest POST /dossiers/{dossierId}");
    }

    @Test
    void changing_a_body_that_was_handed_out_changes_nothing() {
        ApiRequest request = ApiEvent.of("POST", "/x").json("[]").request();
        request.body()[0] = 'x';

        assertThat(request.body()).asString(UTF_8).isEqualTo("[]");
    }
}
