package kz.uzdik.local.soak.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kz.uzdik.local.demo.http.Line;
import org.junit.jupiter.api.Test;

class RoughLineTest {
    private static final int NEVER = 0;
    private static final int ALWAYS = 1000;

    private final Journal journal = new Journal();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Object> replies = new ArrayDeque<>();

    @Test
    void a_request_whose_answer_is_lost_is_sent_again_until_it_is_answered() throws Exception {
        replies.add(new IOException("cut"));
        replies.add(new IOException("cut"));
        replies.add(answer(200, "{}"));
        assertThat(line(NEVER).over(post("/sittings/s/seal")).status()).isEqualTo(200);
        assertThat(asked).hasSize(3);
        assertThat(journal.all()).hasSize(1);
    }

    @Test
    void where_it_is_refused_after_that_what_is_there_tells_that_it_was_done() throws Exception {
        replies.add(new IOException("cut"));
        replies.add(answer(409, "{\"code\":\"not-in-this-phase\"}"));
        replies.add(answer(200, "{\"phase\":\"sealed\"}"));
        var reply = line(NEVER).over(post("/sittings/s/seal"));
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).contains("sealed");
        assertThat(asked.getLast()).isEqualTo("GET /sittings/s");
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void a_refusal_of_what_was_never_lost_is_a_refusal() throws Exception {
        replies.add(answer(409, "{\"code\":\"not-in-this-phase\"}"));
        assertThat(line(NEVER).over(post("/sittings/s/seal")).status()).isEqualTo(409);
        assertThat(asked).hasSize(1);
    }

    @Test
    void of_two_presses_the_one_that_was_heard_counts() throws Exception {
        replies.add(answer(409, "{}"));
        replies.add(answer(201, "{}"));
        assertThat(line(ALWAYS).over(post("/sittings/s/signatures")).status()).isEqualTo(201);
        assertThat(journal.all()).hasSize(1);
    }

    @Test
    void a_code_is_asked_for_once() throws Exception {
        replies.add(answer(202, "{}"));
        line(ALWAYS).over(post("/polls/p/codes"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void when_the_run_is_over_nothing_is_sent() {
        var line = line(NEVER);
        line.stop();
        assertThatThrownBy(() -> line.over(post("/sittings/s/seal"))).isInstanceOf(IOException.class);
        assertThat(asked).isEmpty();
    }

    private RoughLine line(int twice) {
        Line plain = request -> {
            synchronized (replies) {
                asked.add(request.method() + " " + request.address().getPath());
                Object next = replies.removeFirst();
                if (next instanceof IOException cut) throw cut;
                return (Line.Answer) next;
            }
        };
        return new RoughLine(plain, journal, new Random(1), twice, new Figures());
    }

    private static Line.Answer answer(int status, String body) {
        return new Line.Answer(status, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Line.Request post(String path) {
        return new Line.Request("POST", URI.create("http://127.0.0.1:1" + path), Map.of(), Optional.empty());
    }
}
