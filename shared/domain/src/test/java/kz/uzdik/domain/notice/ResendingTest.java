package kz.uzdik.domain.notice;

import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.notice.Delivery.State;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.notice.LetterEvent.Fate;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

class ResendingTest {
    private static final Actor SECRETARY = Actor.person("secretary");

    private final LetterDesk desk = new LetterDesk();
    private final Resending resending = new Resending(desk.ports.deliveries(), desk.ports.errands());
    private final LiftingSuppression lifting =
            new LiftingSuppression(desk.ports.deliveries(), desk.ports.suppressions());
    private final DeliveryId id = DeliveryId.of(desk.errand.id());

    private Outcome<Delivery> resend(Actor actor) {
        return resending.resend(AContest.EDITION, id, "the address was mended", actor, LetterDesk.AT);
    }

    @Test
    void what_is_resent_waits_again_in_a_round_of_its_own_with_the_reason_on_record_and_an_errand_that_follows() {
        desk.send();
        desk.hear(Fate.BOUNCED, 1);

        Delivery again = done(resend(AContest.AGENCY));

        assertThat(again.state()).isEqualTo(State.WAITING);
        assertThat(again.round().number()).isEqualTo(2);
        assertThat(again.needsALook()).isFalse();
        var entry = desk.ports.audit().of(Fact.Subject.DELIVERY, id.value()).getLast();
        assertThat(entry.fact()).isEqualTo("delivery-resent");
        assertThat(entry.values()).containsEntry("reason", "the address was mended");
        assertThat(desk.ports.errands().find(entry.name()).orElseThrow().task())
                .isEqualTo(new Task.Again(AContest.EDITION, desk.errand.id()));
    }

    @Test
    void what_is_still_waiting_cannot_be_resent_and_what_is_sent_can() {
        desk.trouble = Optional.of(Trouble.UNAVAILABLE);
        desk.send();
        assertRefused(resend(AContest.AGENCY), NoticeReason.STILL_WAITING);

        desk.trouble = Optional.empty();
        desk.send();
        done(resend(AContest.AGENCY));
        assertRefused(resend(AContest.AGENCY), NoticeReason.STILL_WAITING);
    }

    @Test
    void what_waits_and_is_told_of_no_more_can_be_resent() {
        desk.trouble = Optional.of(Trouble.UNAVAILABLE);
        desk.send();
        desk.ports.errands().done(desk.errand.id());

        assertThat(done(resend(AContest.AGENCY)).round().number()).isEqualTo(2);
        assertRefused(resend(AContest.AGENCY), NoticeReason.STILL_WAITING);
    }

    @Test
    void only_the_agency_resends_and_lifts_and_reads_and_only_in_the_edition_it_is_of() {
        desk.send();
        desk.hear(Fate.BOUNCED, 1);
        assertForbidden(resend(SECRETARY));
        assertForbidden(lifting.lift(AContest.EDITION, id, "so", SECRETARY, LetterDesk.AT));
        var reading = new ReadingDeliveries(desk.contest.contests(), desk.ports.deliveries());
        assertForbidden(reading.list(AContest.EDITION, "", 10, SECRETARY, LetterDesk.AT));
        assertThat(done(reading.list(AContest.EDITION, "", 10, AContest.AGENCY, LetterDesk.AT)))
                .hasSize(1);

        var other = new EditionId("another");
        assertUnknown(resending.resend(other, id, "so", AContest.AGENCY, LetterDesk.AT));
        assertUnknown(lifting.lift(other, id, "so", AContest.AGENCY, LetterDesk.AT));
        assertUnknown(reading.list(other, "", 10, AContest.AGENCY, LetterDesk.AT));
        assertUnknown(
                resending.resend(AContest.EDITION, DeliveryId.of("unknown"), "so", AContest.AGENCY, LetterDesk.AT));
    }

    @Test
    void a_lifted_address_is_written_to_again_and_only_once_lifted() {
        desk.send();
        desk.hear(Fate.BOUNCED, 1);
        done(resend(AContest.AGENCY));
        desk.send();
        assertThat(desk.entry().state()).isEqualTo(State.SUPPRESSED);

        Instant later = LetterDesk.AT.plus(Duration.ofHours(1));
        done(lifting.lift(AContest.EDITION, id, "the mailbox is there again", AContest.AGENCY, later));
        assertRefused(lifting.lift(AContest.EDITION, id, "twice", AContest.AGENCY, later), NoticeReason.NOT_SUPPRESSED);
        done(resend(AContest.AGENCY));
        desk.send();

        assertThat(desk.entry().state()).isEqualTo(State.SENT);
        assertThat(desk.sent).extracting(DeliveryMark::round).containsExactly(1, 3);
    }

    @Test
    void what_is_given_up_is_listed_whatever_kind_of_errand_it_is_and_what_is_settled_is_not() {
        var givingUp = new GivingUp(desk.ports.deliveries());
        var ranking =
                new Errand("ranking:x:1", new Task.Rank("best-2020.regional.31.selection", 1), Map.of(), LetterDesk.AT);
        assertThat(givingUp.giveUp(ranking, LetterDesk.AT)).isTrue();
        assertThat(givingUp.giveUp(ranking, LetterDesk.AT)).isTrue();
        desk.send();
        assertThat(givingUp.giveUp(desk.errand, LetterDesk.AT)).isFalse();

        assertThat(desk.ports.deliveries().toLookAt(AContest.EDITION, "", 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.task()).isEqualTo(ranking.task());
                    assertThat(entry.state()).isEqualTo(State.GIVEN_UP);
                });
    }

    @Test
    void it_is_told_again_later_and_later_up_to_every_two_hours_until_the_time_is_over() {
        var retelling = new Retelling(Duration.ofDays(3));
        Instant now = LetterDesk.AT;
        assertThat(IntStream.range(0, 8)
                        .mapToObj(told -> Duration.between(
                                        now, retelling.next(new Errands.Waiting(desk.errand, now, told), now))
                                .toMinutes()))
                .containsExactly(5L, 10L, 20L, 40L, 80L, 120L, 120L, 120L);
        var waiting = new Errands.Waiting(desk.errand, now, 9);
        assertThat(retelling.isOver(waiting, now.plus(Duration.ofDays(3)))).isFalse();
        assertThat(retelling.isOver(waiting, now.plus(Duration.ofDays(3)).plusMillis(1)))
                .isTrue();
        assertThatThrownBy(() -> new Retelling(Duration.ofDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
