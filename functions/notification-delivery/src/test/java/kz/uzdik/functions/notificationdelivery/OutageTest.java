package kz.uzdik.functions.notificationdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.GivingUp;
import kz.uzdik.domain.notice.Retelling;
import kz.uzdik.domain.notice.Trouble;
import kz.uzdik.functions.notificationdelivery.Bells.Bell;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mail service is away for a time, with a queue as SQS keeps it and a sweep every five minutes. */
class OutageTest {

    private static final int LETTERS = 22;
    private static final int MOST_RECEIVES = 5;
    private static final Duration HIDDEN = Duration.ofMinutes(6);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    /** A message in the queue, and from when on it is seen. */
    private record Queued(Bell bell, Instant seen) {}

    private final AContest contest = AContest.announced();
    private final PostOffice mail = new PostOffice();
    private final NoticeDelivery delivery = new NoticeDelivery(Notices.over(contest, mail));
    private final List<Queued> queue = new ArrayList<>();
    private final List<String> deadLetters = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();
    private final ErrandSweep sweep = new ErrandSweep(new SweepingErrands(
            contest.ports.errands(),
            (_, errand) -> queue.add(new Queued(new Bell(errand, 0), contest.clock.instant())),
            new GivingUp(contest.ports.deliveries()),
            alarms::add,
            new Retelling(Duration.ofDays(3)),
            contest.clock));

    private void pass(Duration time) {
        for (long minute = 1; minute <= time.toMinutes(); minute++) {
            contest.clock.advance(MINUTE);
            if (minute % 5 == 0) {
                Invocation.of(sweep, SampleEvent.load("notification-delivery/sweep").stream());
            }
            work();
        }
    }

    private void work() {
        Instant now = contest.clock.instant();
        List<Queued> seen =
                queue.stream().filter(message -> !message.seen().isAfter(now)).toList();
        queue.removeAll(seen);
        for (int from = 0; from < seen.size(); from += 10) {
            List<Bell> batch = seen.subList(from, Math.min(seen.size(), from + 10)).stream()
                    .map(message ->
                            new Bell(message.bell().errand(), message.bell().receives() + 1))
                    .toList();
            List<String> back = Invocation.of(delivery, Bells.batch(batch)).failures();
            batch.stream().filter(bell -> back.contains(bell.errand())).forEach(bell -> {
                if (bell.receives() >= MOST_RECEIVES) {
                    deadLetters.add(bell.errand());
                } else {
                    queue.add(new Queued(bell, now.plus(HIDDEN)));
                }
            });
        }
    }

    private List<String> pending() {
        return contest.ports.errands().pending(NEVER, 1_000);
    }

    private List<Delivery> listed() {
        return contest.ports.deliveries().toLookAt(AContest.EDITION, "", 100);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"THROTTLED", "UNAVAILABLE", "REFUSED"})
    void of_an_hour_without_the_mail_service_nothing_is_lost_and_every_letter_is_sent_once(Trouble trouble) {
        mail.is(trouble);
        pass(Duration.ofHours(1));
        assertThat(mail.sent).isEmpty();
        assertThat(pending()).hasSize(LETTERS);
        assertThat(mail.asked).as("no busy loop").isLessThan(6 * LETTERS);

        mail.isWell();
        pass(Duration.ofHours(2));

        assertThat(mail.sent).hasSize(LETTERS);
        assertThat(mail.marks).doesNotHaveDuplicates();
        assertThat(pending()).isEmpty();
        assertThat(listed()).isEmpty();
        assertThat(deadLetters).isEmpty();
        assertThat(alarms).isEmpty();
    }

    @Test
    void of_a_day_without_the_mail_service_nothing_is_lost_either_and_the_list_shows_what_waits() {
        mail.is(Trouble.UNAVAILABLE);
        pass(Duration.ofHours(26));
        assertThat(listed()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.state()).isEqualTo(Delivery.State.WAITING);
            assertThat(entry.trouble()).contains(Trouble.UNAVAILABLE);
        });

        mail.isWell();
        pass(Duration.ofHours(3));

        assertThat(mail.sent).hasSize(LETTERS);
        assertThat(mail.marks).doesNotHaveDuplicates();
        assertThat(deadLetters).isEmpty();
    }

    @Test
    void what_breaks_every_time_is_given_up_after_three_days_and_stands_on_the_list_and_in_no_dead_letter_queue() {
        mail.onTaken(() -> {
            throw new IllegalStateException("broke");
        });
        pass(Duration.ofHours(76));

        assertThat(pending()).isEmpty();
        assertThat(alarms).hasSize(LETTERS).doesNotHaveDuplicates();
        assertThat(listed()).hasSize(LETTERS).allSatisfy(entry -> {
            assertThat(entry.state()).isEqualTo(Delivery.State.GIVEN_UP);
            assertThat(entry.trouble()).contains(Trouble.FAULT);
        });
        assertThat(deadLetters).isEmpty();
        int tries = mail.asked;
        pass(Duration.ofHours(5));
        assertThat(mail.asked).isEqualTo(tries);
    }
}
