package kz.uzdik.local.bench.cold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RuntimeApiTest {
    private static final byte[] EVENT = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    private final RuntimeApi api;

    RuntimeApiTest() throws IOException {
        api = new RuntimeApi();
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_function_gets_an_event_and_its_answer_comes_back() throws Exception {
        var function = CompletableFuture.supplyAsync(() -> answering("response", "{\"statusCode\":200}"));
        api.awaitReady();
        RuntimeApi.Answer answer = api.invoke(EVENT);

        assertThat(answer.text()).isEqualTo("{\"statusCode\":200}");
        assertThat(answer.error()).isFalse();
        assertThat(function.get()).isEqualTo("{\"a\":1}");
    }

    @Test
    void what_a_function_failed_with_is_an_error() throws Exception {
        var function = CompletableFuture.supplyAsync(() -> answering("error", "{}"));
        RuntimeApi.Answer answer = api.invoke(EVENT);

        assertThat(answer.error()).isTrue();
        assertThat(function.get()).isEqualTo("{\"a\":1}");
    }

    @Test
    void whoever_waits_for_a_function_that_ended_hears_of_it() throws Exception {
        api.gone(1);

        assertThatIllegalStateException().isThrownBy(api::awaitReady);
        assertThat(api.invoke(EVENT).error()).isTrue();
    }

    @Test
    void a_function_that_could_not_begin_says_so() throws Exception {
        post("init/error", "{\"errorType\":\"none\"}");

        assertThatIllegalStateException().isThrownBy(api::awaitReady);
    }

    /** What a function does: takes an event, answers it; gives the event. */
    private String answering(String how, String answer) {
        try {
            HttpURLConnection next = open("invocation/next");
            String event = new String(next.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            post("invocation/" + next.getHeaderField("Lambda-Runtime-Aws-Request-Id") + "/" + how, answer);
            return event;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // In chunks, as Lambda's own client sends it.
    private void post(String path, String body) throws IOException {
        HttpURLConnection connection = open(path);
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(0);
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        assertThat(connection.getResponseCode()).isEqualTo(202);
    }

    private HttpURLConnection open(String path) throws IOException {
        return (HttpURLConnection) URI.create("http://" + api.address() + "/2018-06-01/runtime/" + path)
                .toURL()
                .openConnection();
    }
}
