package kz.uzdik.domain.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.poll.PublishedPoll;
import org.junit.jupiter.api.Test;

class ClosedPollsTest {
    private static final Instant END = PollSamples.TIMES.ballotsUntil();

    private static PublishedPoll published(PollPlan plan) {
        return new PublishedPoll(
                PollSamples.frozen(plan, PollSamples.roll()), PollSamples.DIGEST, List.of(3), List.of(), Map.of());
    }

    private static void assertOpenedAfter(Duration rest, PublishedPoll poll) {
        var closed = new ClosedPolls(_ -> Optional.of(poll));
        assertThatThrownBy(() -> closed.find(poll.id(), END.plus(rest).minusMillis(1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(closed.find(poll.id(), END.plus(rest))).isEqualTo(poll);
    }

    @Test
    void boxes_rest_five_minutes_after_the_last_ballot_and_those_of_a_rehearsal_three_seconds() {
        assertOpenedAfter(Duration.ofMinutes(5), published(PollSamples.plan()));
        assertOpenedAfter(Duration.ofSeconds(3), published(PollSamples.practice(PollSamples.plan())));
    }

    @Test
    void of_a_rehearsal_nobody_complains_once_its_boxes_are_opened_since_its_secrets_go_with_the_count() {
        PublishedPoll rehearsal = published(PollSamples.practice(PollSamples.plan()));
        assertThat(rehearsal.complaintsShutAt(END)).isEmpty();
        assertThat(rehearsal.complaintsShutAt(END.plusSeconds(3)))
                .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo(PollReason.OVER));
    }
}
