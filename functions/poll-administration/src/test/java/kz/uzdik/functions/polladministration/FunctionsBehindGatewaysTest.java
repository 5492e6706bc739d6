package kz.uzdik.functions.polladministration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsBehindGatewaysTest {

    private static final String REFUSED =
            "{\"code\":\"invalid-fields\",\"status\":422,\"title\":\"Some fields are wrong\"}";

    private final Map<String, String> answers = new TreeMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private HttpServer gateway;
    private FunctionsBehindGateways functions;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            heard.add(exchange.getRequestMethod() + " " + path + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String answer = answers.getOrDefault(path, "422 " + REFUSED);
            byte[] body = answer.substring(4).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        gateway.start();
        String address = "http://127.0.0.1:" + gateway.getAddress().getPort();
        functions = new FunctionsBehindGateways(address + "/api", address + "/ballots");
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    private List<String> silent() {
        return functions.silent(Administering.POLL).stream()
                .map(route -> route.substring(route.indexOf("/polls/")))
                .toList();
    }

    @Test
    void each_function_a_resident_needs_is_asked_with_nothing_and_refuses_it_itself() {
        assertThat(silent()).isEmpty();
        assertThat(heard)
                .containsExactlyInAnyOrder(
                        "POST /api/polls/best-2020.residents/codes {}",
                        "POST /api/polls/best-2020.residents/credentials {}",
                        "POST /api/polls/best-2020.residents/complaints {}",
                        "POST /ballots/polls/best-2020.residents/ballots {}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "502|{\"code\":\"internal\"}",
                "404|{\"code\":\"not-found\"}",
                "429|{\"code\":\"too-many-requests\"}",
                "422|{\"code\":\"refused\"}",
                "200|{\"code\":\"invalid-fields\"}",
                "422|<html>invalid-fields</html>",
                "422|[]",
                "422|{}"
            })
    void what_a_gateway_says_instead_of_a_function_is_no_answer(int status, String body) {
        answers.put("/ballots/polls/best-2020.residents/ballots", status + " " + body);

        assertThat(silent()).containsExactly("/polls/best-2020.residents/ballots");
    }

    @Test
    void where_nobody_listens_nobody_answers() {
        gateway.stop(0);

        assertThat(silent()).hasSize(4);
    }
}
