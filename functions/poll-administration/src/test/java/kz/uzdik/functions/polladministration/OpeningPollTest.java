package kz.uzdik.functions.polladministration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.Trouble;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

/** A poll is published when residents can vote in it, and not before. */
class OpeningPollTest {

    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    private final Administering poll = new Administering();
    private final InMemoryCeremony tools = new InMemoryCeremony();
    private final KeyCeremony worker = new KeyCeremony(tools.over(poll));

    private void agreedToFreeze() {
        poll.planned();
        tell();
        poll.agreedToFreeze();
    }

    /** Tells of every errand that waits, once. */
    private void tell() {
        poll.contest.ports.errands().pending(NEVER, 1_000).stream()
                .filter(id -> id.startsWith("poll:"))
                .forEach(id -> Invocation.of(
                        worker,
                        SampleEvent.load("poll-administration/prepare").message(Map.of("errand", id)).stream()));
        poll.contest.clock.advance(Duration.ofMinutes(10));
    }

    private List<Delivery> listed() {
        return poll.contest.ports.deliveries().toLookAt(Administering.POLL.edition(), "", 10);
    }

    @Test
    void while_a_function_does_not_answer_nothing_is_published_and_the_agency_sees_why() {
        agreedToFreeze();
        tools.silent = List.of("https://ballots.example/polls/best-2020.residents/ballots");
        tell();
        tell();

        assertThat(tools.has("poll.json")).isFalse();
        assertThat(tools.has("roll.json")).isFalse();
        assertThat(listed()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(Delivery.State.WAITING);
            assertThat(entry.trouble()).isEqualTo(Optional.of(Trouble.NO_ANSWER));
            assertThat(entry.errand()).startsWith("poll:");
            assertThat(entry.version()).as("noted once").isEqualTo(1);
        });
    }

    @Test
    void when_it_answers_again_the_poll_is_published_and_nothing_is_left_to_look_at() {
        agreedToFreeze();
        tools.silent = List.of("https://ballots.example/polls/best-2020.residents/ballots");
        tell();
        tools.silent = List.of();
        tell();

        assertThat(tools.has("poll.json")).isTrue();
        assertThat(listed()).isEmpty();
    }

    @Test
    void where_all_answer_nothing_is_noted() {
        agreedToFreeze();
        tell();

        assertThat(tools.has("poll.json")).isTrue();
        assertThat(listed()).isEmpty();
    }
}
