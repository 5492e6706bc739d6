package kz.uzdik.local.demo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final String NO_QUORUM = """
            {"code":"conflict","title":"No","status":409,
             "reasons":[{"code":"no-quorum","paragraph":"p3","text":"There is no quorum. (p3)"}]}""";

    private final ScriptedServer server = new ScriptedServer();
    private final Api api = server.api();
    private final Session session = api.session("t0ken", "en");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_request_carries_token_and_language_and_is_counted() {
        server.answering("POST /dossiers", 201, "{\"dossier\":\"d1\"}");
        assertThat(session.post(201, "/dossiers", Map.of("edition", "e")).text("dossier"))
                .isEqualTo("d1");
        var asked = server.asked().getFirst();
        assertThat(asked.headers())
                .containsEntry("authorization", "Bearer t0ken")
                .containsEntry("accept-language", "en")
                .containsEntry("content-type", "application/json");
        assertThat(asked.body()).isEqualTo("{\"edition\":\"e\"}");
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void another_status_than_expected_ends_the_story_with_call_and_problem() {
        server.answering("POST /sittings/s/opening", 409, NO_QUORUM);
        assertThatThrownBy(() -> session.post(200, "/sittings/s/opening"))
                .isInstanceOf(StoryFailed.class)
                .hasMessage(
                        "POST /sittings/s/opening: expected 200, got 409 conflict, no-quorum: There is no quorum. (p3)");
    }

    @Test
    void an_expected_refusal_gives_its_words() {
        server.answering("POST /sittings/s/opening", 409, NO_QUORUM);
        assertThat(session.refused("no-quorum", "POST", "/sittings/s/opening").sentences())
                .containsExactly("There is no quorum. (p3)");
    }

    @Test
    void something_done_that_had_to_be_refused_ends_the_story() {
        server.answering("POST /sittings/s/opening", 200, "{}");
        assertThatThrownBy(() -> session.refused("no-quorum", "POST", "/sittings/s/opening"))
                .isInstanceOf(StoryFailed.class)
                .hasMessageContaining("expected 4xx no-quorum, got 200");
    }

    @Test
    void a_refusal_for_another_reason_ends_the_story() {
        server.answering("POST /sittings/s/opening", 403, "{\"code\":\"forbidden\",\"title\":\"You may not\"}");
        assertThatThrownBy(() -> session.refused("no-quorum", "POST", "/sittings/s/opening"))
                .hasMessageContaining("got 403 forbidden: You may not");
    }

    @Test
    void a_list_is_read_page_by_page() {
        server.answering("GET /dossiers", 200, "{\"items\":[{\"n\":1},{\"n\":2}],\"next\":\"a=b\"}");
        server.answering("GET /dossiers?cursor=a%3Db", 200, "{\"items\":[{\"n\":3}]}");
        assertThat(session.list("/dossiers"))
                .extracting(item -> item.number("n"))
                .containsExactly(1, 2, 3);
    }

    @Test
    void what_is_not_there_is_told_from_what_fails() {
        server.answering("GET /editions/a", 200, "{}").answering("GET /editions/b", 500, "broken");
        assertThat(session.knows("/editions/a")).isTrue();
        assertThat(session.knows("/editions/none")).isFalse();
        assertThatThrownBy(() -> session.knows("/editions/b")).hasMessageContaining("got 500 broken");
    }

    @Test
    void a_signed_address_stays_out_of_the_failure() {
        var address = URI.create(server.address() + "/bucket/key?X-Amz-Signature=5ecret");
        assertThatThrownBy(() -> api.put(address, Map.of("Content-Length", "4"), new byte[4])
                        .having(200))
                .isInstanceOf(StoryFailed.class)
                .hasMessageContaining("(signed address)")
                .hasMessageNotContaining("5ecret");
    }

    @Test
    void a_failure_tells_what_was_asked_before_it() {
        server.answering("GET /editions/a", 200, "{}");
        session.get("/editions/a");
        assertThat(new StoryFailed("GET /editions/b", "200", "404")
                        .after(api.lastCalls(5))
                        .told())
                .isEqualTo("""
                          in        GET /editions/b
                          expected  200
                          got       404
                          after     GET /editions/a -> 200""".indent(2).stripTrailing());
    }

    @Test
    void nobody_there_is_a_failure_too() {
        server.close();
        assertThatThrownBy(() -> session.get("/editions/a"))
                .isInstanceOf(StoryFailed.class)
                .hasMessageStartingWith("GET /editions/a: expected an answer");
    }
}
