package kz.uzdik.functions.notificationdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

class ErrandSweepTest {

    private final AContest contest = AContest.announced();
    private final RecordedQueues queues = new RecordedQueues();
    private final ErrandSweep sweep = new ErrandSweep(contest.ports.errands(), queues, contest.clock);

    private void sweep() {
        Invocation.of(sweep, SampleEvent.load("notification-delivery/sweep").stream());
    }

    @Test
    void what_was_stored_just_now_is_left_to_the_relay() {
        contest.clock.advance(Duration.ofMinutes(1));
        sweep();

        assertThat(queues.told).isEmpty();
    }

    @Test
    void what_stayed_pending_is_told_again() {
        contest.clock.advance(Duration.ofMinutes(3));
        sweep();

        assertThat(queues.told)
                .containsExactlyInAnyOrder(
                        "NOTICE commission:best-2020.regional.31:1", "NOTICE commission:best-2020.republican.kz:1");
    }

    @Test
    void what_is_done_is_told_no_more() {
        contest.clock.advance(Duration.ofMinutes(3));
        contest.ports.errands().done("commission:best-2020.regional.31:1");
        sweep();

        assertThat(queues.told).containsExactly("NOTICE commission:best-2020.republican.kz:1");
    }
}
