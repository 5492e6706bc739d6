package kz.uzdik.functions.notificationdelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.GivingUp;
import kz.uzdik.domain.notice.Retelling;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.ScheduleHandler;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

class ErrandSweepTest {

    private static final String REGIONAL = "commission:best-2020.regional.31:1";
    private static final String REPUBLICAN = "commission:best-2020.republican.kz:1";

    private final AContest contest = AContest.announced();
    private final RecordedQueues queues = new RecordedQueues();
    private final List<String> alarms = new ArrayList<>();
    private final ErrandSweep sweep = new ErrandSweep(new SweepingErrands(
            contest.ports.errands(),
            queues,
            new GivingUp(contest.ports.deliveries()),
            alarms::add,
            new Retelling(Duration.ofDays(3)),
            contest.clock));

    private void sweepAfter(Duration time) {
        contest.clock.advance(time);
        Invocation.of(sweep, SampleEvent.load("notification-delivery/sweep").stream());
    }

    private List<Delivery> listed() {
        return contest.ports.deliveries().toLookAt(AContest.EDITION, "", 100);
    }

    @Test
    void what_was_stored_just_now_is_left_to_the_relay() {
        sweepAfter(Duration.ofMinutes(1));

        assertThat(queues.told).isEmpty();
    }

    @Test
    void what_stayed_pending_is_told_again() {
        sweepAfter(Duration.ofMinutes(3));

        assertThat(queues.told).containsExactlyInAnyOrder("NOTICE " + REGIONAL, "NOTICE " + REPUBLICAN);
    }

    @Test
    void what_is_done_is_told_no_more() {
        contest.ports.errands().done(REGIONAL);
        sweepAfter(Duration.ofMinutes(3));

        assertThat(queues.told).containsExactly("NOTICE " + REPUBLICAN);
    }

    @Test
    void what_is_told_in_vain_is_told_later_and_later() {
        contest.ports.errands().done(REGIONAL);
        List<Integer> told = new ArrayList<>();
        for (int hour = 1; hour <= 24; hour++) {
            for (int sweeps = 0; sweeps < 12; sweeps++) {
                sweepAfter(Duration.ofMinutes(5));
            }
            told.add(queues.told.size());
        }

        assertThat(told.getFirst()).isBetween(4, 5);
        assertThat(told.getLast()).isBetween(14, 18);
        assertThat(listed()).isEmpty();
    }

    @Test
    void what_cannot_be_done_for_too_long_is_given_up_and_listed_and_somebody_hears_of_it_once() {
        contest.ports.errands().done(REGIONAL);
        contest.ports.errands().done(REPUBLICAN);
        contest.ports
                .errands()
                .add(List.of(new Errand(
                        "ranking:1",
                        new Errand.Task.Rank("best-2020.regional.31.selection", 1),
                        Map.of(),
                        AContest.ANNOUNCED)));
        sweepAfter(Duration.ofDays(3));
        assertThat(listed()).isEmpty();
        queues.told.clear();
        sweepAfter(Duration.ofHours(3));
        sweepAfter(Duration.ofHours(3));

        assertThat(queues.told).isEmpty();
        assertThat(alarms).containsExactly("ranking:1");
        assertThat(listed()).singleElement().satisfies(entry -> {
            assertThat(entry.errand()).isEqualTo("ranking:1");
            assertThat(entry.state()).isEqualTo(Delivery.State.GIVEN_UP);
        });
    }

    @Test
    void while_somebody_is_at_it_nothing_is_given_up() {
        contest.ports.errands().done(REGIONAL);
        contest.clock.advance(Duration.ofDays(4));
        contest.ports.errands().claim(REPUBLICAN, contest.clock.instant(), Duration.ofMinutes(10));
        sweepAfter(Duration.ofMinutes(1));
        assertThat(listed()).isEmpty();

        sweepAfter(Duration.ofMinutes(10));
        assertThat(listed()).hasSize(1);
    }

    @Test
    void one_that_cannot_be_told_of_holds_none_of_the_others_up_and_the_sweep_fails() {
        queues.refuse(REGIONAL);
        assertThatThrownBy(() -> sweepAfter(Duration.ofMinutes(3))).isInstanceOf(ScheduleHandler.WorkFailed.class);

        assertThat(queues.told).containsExactly("NOTICE " + REPUBLICAN);
    }
}
