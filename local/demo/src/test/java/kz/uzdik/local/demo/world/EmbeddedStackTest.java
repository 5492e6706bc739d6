package kz.uzdik.local.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.uzdik.local.demo.http.ScriptedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedStackTest {
    private static final Instant MOMENT = Instant.parse("2020-06-01T03:00:00Z");

    private final ScriptedServer server = new ScriptedServer();
    private World world;

    @BeforeEach
    void start() {
        server.answering(
                "GET /_local/addresses", 200, "{\"Api\":\"http://a.example\",\"BallotApi\":\"http://b.example\"}");
        world = EmbeddedStack.around(server.api(), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void time_is_moved_and_goes_on_from_there() {
        server.answering("PUT /_local/time", 200, "{}");
        world.clock().reach(MOMENT);
        assertThat(server.asked().getLast().body()).isEqualTo("{\"at\":\"2020-06-01T03:00:00Z\"}");
        assertThat(world.clock().now()).isBetween(MOMENT, MOMENT.plus(Duration.ofMinutes(1)));
    }

    @Test
    void the_public_files_lie_beside_the_first_api() {
        assertThat(world.publicFiles()).isEqualTo(URI.create("http://a.example/public/"));
    }

    @Test
    void tokens_are_signed_for_anybody() {
        server.answering("POST /_local/tokens", 200, "{\"token\":\"abc\"}");
        assertThat(world.tokens().token("somebody", List.of("agency"))).isEqualTo("abc");
    }

    @Test
    void the_mails_to_an_address_are_read() {
        server.answering(
                "GET /_local/mail?to=a%40b.example",
                200, "[{\"to\":[\"a@b.example\"],\"from\":\"u@x.kz\",\"subject\":\"Hello\",\"text\":\"there\"}]");
        assertThat(world.mailbox().to("a@b.example")).containsExactly(new Mailbox.Letter("u@x.kz", "Hello", "there"));
    }
}
