package kz.uzdik.local.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.ScriptedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RealTimeTest {
    private final ScriptedServer server = new ScriptedServer()
            .answering(
                    "GET /editions/e",
                    200,
                    "{\"deadlines\":[{\"deadline\":\"announcing\",\"last\":\"2020-05-30T17:59:59Z\"},"
                            + "{\"deadline\":\"essay\",\"last\":\"2020-07-15T17:59:59Z\"},"
                            + "{\"deadline\":\"check\",\"last\":\"2999-01-01T00:00:00Z\"},"
                            + "{\"deadline\":\"final\",\"last\":\"2020-09-20T17:59:59Z\"}]}")
            .answering("POST /editions/e/amendments", 201, "{}");
    private final Deadlines deadlines = new Deadlines(server.api().session("t", "en"), "e");
    private final RealTime clock = new RealTime(Clock.systemUTC());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void before_the_announcement_the_last_day_for_it_is_put_ahead() {
        clock.announcing(deadlines);
        assertThat(amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.text("deadline")).isEqualTo("announcing");
            assertThat(last(amendment)).isAfter(Instant.now().plus(Duration.ofDays(20)));
        });
    }

    @Test
    void after_the_announcement_every_deadline_that_is_past_is_put_ahead() {
        clock.announced(deadlines);
        assertThat(amendments())
                .allSatisfy(amendment ->
                        assertThat(last(amendment)).isAfter(Instant.now().plus(Duration.ofDays(20))))
                .extracting(amendment -> amendment.text("deadline"))
                .containsExactly("essay", "final");
    }

    @Test
    void a_deadline_is_brought_near_and_waited_for() {
        clock.pass(deadlines, "essay");
        Json amendment = amendments().getFirst();
        assertThat(amendment.text("deadline")).isEqualTo("essay");
        assertThat(amendment.text("reason")).isNotBlank();
        assertThat(Instant.now()).isAfter(last(amendment));
    }

    @Test
    void the_dates_of_the_story_change_nothing() {
        clock.reach(Instant.parse("2020-06-01T00:00:00Z"));
        assertThat(server.asked()).isEmpty();
        assertThat(clock.now()).isAfter(Instant.parse("2025-01-01T00:00:00Z"));
    }

    private List<Json> amendments() {
        return server.asked().stream()
                .filter(asked -> asked.request().startsWith("POST"))
                .map(asked -> Json.read("amendment", asked.body()))
                .toList();
    }

    private static Instant last(Json amendment) {
        return Instant.parse(amendment.text("last"));
    }
}
