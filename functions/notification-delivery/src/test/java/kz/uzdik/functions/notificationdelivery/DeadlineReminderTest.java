package kz.uzdik.functions.notificationdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.notice.RemindingOfDeadlines;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

class DeadlineReminderTest {
    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    private final AContest contest = AContest.announced();
    private final PostOffice mail = new PostOffice();
    private final DeliveringNotice delivering = Notices.over(contest, mail);
    private final DeadlineReminder reminder = new DeadlineReminder(new RemindingOfDeadlines(
            contest.contests(),
            contest.ports.editions(),
            contest.ports.commissions(),
            contest.ports.sittings(),
            contest.ports.publications(),
            contest.ports.errands()));

    private void remind() {
        Invocation.of(reminder, SampleEvent.load("notification-delivery/remind").stream());
    }

    private List<String> pending() {
        return contest.ports.errands().pending(NEVER, 1_000).stream()
                .filter(id -> id.startsWith("reminder:"))
                .toList();
    }

    @Test
    void who_has_not_handed_in_is_reminded_once_however_often_the_schedule_fires_and_the_letter_is_told_of() {
        contest.opened("late-akim");
        contest.submitted("akim");
        remind();
        remind();
        assertThat(pending()).hasSize(1).allMatch(id -> id.startsWith("reminder:best-2020.31:application:3:"));

        String whole = pending().getFirst();
        delivering.deliver(whole, contest.clock.instant());
        List<String> parts = pending();
        parts.forEach(part -> delivering.deliver(part, contest.clock.instant()));
        remind();
        delivering.deliver(whole, contest.clock.instant());
        parts.forEach(part -> delivering.deliver(part, contest.clock.instant()));

        assertThat(pending()).isEmpty();
        assertThat(mail.sent)
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).contains("intake.application"));
    }
}
