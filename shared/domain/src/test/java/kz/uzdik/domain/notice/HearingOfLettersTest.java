package kz.uzdik.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Outcomes;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.notice.Delivery.State;
import kz.uzdik.domain.notice.LetterEvent.Fate;
import org.junit.jupiter.api.Test;

class HearingOfLettersTest {
    private final LetterDesk desk = new LetterDesk();

    private List<String> facts() {
        return desk.ports.audit().of(Fact.Subject.SUPPRESSION, desk.address()).stream()
                .map(AuditEntry::fact)
                .toList();
    }

    private void resend() {
        resend(desk);
    }

    private static void resend(LetterDesk desk) {
        Outcomes.done(new Resending(desk.ports.deliveries(), desk.ports.errands())
                .resend(AContest.EDITION, desk.entry().id(), "it got lost", AContest.AGENCY, LetterDesk.AT));
    }

    private void lift(int minutes) {
        Outcomes.done(new LiftingSuppression(desk.ports.deliveries(), desk.ports.suppressions())
                .lift(
                        AContest.EDITION,
                        desk.entry().id(),
                        "the mailbox is there again",
                        AContest.AGENCY,
                        LetterDesk.AT.plusSeconds(60L * minutes)));
    }

    @Test
    void a_bounce_is_listed_and_suppresses_the_address_once_however_often_it_is_told() {
        desk.send();
        desk.hear(Fate.BOUNCED, 1);
        desk.hear(Fate.BOUNCED, 1);

        assertThat(desk.entry().state()).isEqualTo(State.BOUNCED);
        assertThat(desk.entry().trouble()).contains(Trouble.NO_MAILBOX);
        assertThat(desk.ports.deliveries().toLookAt(AContest.EDITION, "", 10)).containsExactly(desk.entry());
        assertThat(facts()).containsExactly("address-suppressed");
    }

    @Test
    void whatever_the_order_and_however_often_the_worst_that_was_told_stays() {
        for (long seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var other = new LetterDesk();
            other.send();
            List<Fate> told = new ArrayList<>(
                    List.of(Fate.DELIVERED, Fate.BOUNCED, Fate.COMPLAINED, Fate.DELIVERED, Fate.COMPLAINED));
            Collections.shuffle(told, random);
            told.forEach(fate -> other.hear(fate, 1 + random.nextInt(9)));

            assertThat(other.entry().state()).as("seed %s", seed).isEqualTo(State.COMPLAINED);
        }
    }

    @Test
    void a_letter_that_nobody_knows_changes_nothing() {
        desk.hear(new DeliveryMark(DeliveryId.of("unknown"), 1, desk.address()), Fate.BOUNCED, 1);

        assertThat(desk.ports.deliveries().toLookAt(AContest.EDITION, "", 10)).isEmpty();
        assertThat(facts()).isEmpty();
    }

    @Test
    void what_came_back_for_a_while_is_sent_again_later_and_after_three_times_no_more() {
        Instant now = LetterDesk.AT;
        for (int round = 1; round < Delivery.MOST_RETURNS; round++) {
            assertThat(desk.send()).isEmpty();
            assertThat(desk.ports.errands().waiting(desk.errand.id())).isEmpty();
            desk.hear(Fate.RETURNED, 1);
            desk.hear(new DeliveryMark(DeliveryId.of(desk.errand.id()), round, desk.address()), Fate.RETURNED, 1);

            assertThat(desk.entry().state()).isEqualTo(State.WAITING);
            assertThat(desk.entry().trouble()).contains(Trouble.RETURNED);
            assertThat(desk.entry().round().number()).isEqualTo(round + 1);
            assertThat(desk.ports.errands().waiting(desk.errand.id())).isPresent();
            assertThat(desk.ports.errands().pending(now.plus(HearingOfLetters.REST), 1_000))
                    .doesNotContain(desk.errand.id());
        }
        desk.send();
        desk.hear(Fate.RETURNED, 1);

        assertThat(desk.sent).hasSize(Delivery.MOST_RETURNS);
        assertThat(desk.entry().state()).isEqualTo(State.BOUNCED);
        assertThat(desk.entry().trouble()).contains(Trouble.RETURNED);
        assertThat(desk.ports.errands().waiting(desk.errand.id())).isEmpty();
        assertThat(facts()).as("a full mailbox is no missing one").isEmpty();
    }

    @Test
    void a_bounce_of_an_earlier_try_suppresses_the_address_it_went_to_and_not_the_mended_one() {
        desk.onTaken = () -> {
            throw new IllegalStateException("the process dies here");
        };
        assertThatThrownBy(desk::send).isInstanceOf(IllegalStateException.class);
        desk.secretaryIsAt("mended@example.kz");
        desk.onTaken = () -> {};
        desk.send();
        desk.hear(desk.sent.getFirst(), Fate.BOUNCED, 1);

        assertThat(desk.sent).extracting(DeliveryMark::round).containsExactly(1, 1);
        assertThat(desk.ports.suppressions().find(Silence.whole(desk.address())))
                .isPresent();
        assertThat(desk.ports.suppressions().find(Silence.whole(desk.address("mended@example.kz"))))
                .isEmpty();
        assertThat(desk.entry().state()).isEqualTo(State.SENT);

        desk.hear(desk.sent.getLast(), Fate.DELIVERED, 2);
        desk.hear(desk.sent.getFirst(), Fate.RETURNED, 3);
        assertThat(desk.entry().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void a_complaint_of_an_earlier_round_counts_where_the_letter_went_to_the_same_address_again() {
        desk.send();
        resend();
        desk.hear(desk.sent.getFirst(), Fate.COMPLAINED, 2);
        assertThat(desk.entry().state()).as("it is written first").isEqualTo(State.WAITING);
        desk.send();
        assertThat(desk.entry().state()).isEqualTo(State.SUPPRESSED);

        var other = new LetterDesk();
        other.send();
        resend(other);
        other.send();
        other.hear(other.sent.getLast(), Fate.DELIVERED, 3);
        other.hear(other.sent.getFirst(), Fate.COMPLAINED, 2);
        assertThat(other.entry().state()).isEqualTo(State.COMPLAINED);
        assertThat(other.ports.deliveries().toLookAt(AContest.EDITION, "", 10)).containsExactly(other.entry());
    }

    @Test
    void a_complaint_of_an_earlier_round_to_another_address_is_kept_and_is_not_the_letters_fate() {
        desk.send();
        desk.secretaryIsAt("mended@example.kz");
        resend();
        desk.send();
        desk.hear(desk.sent.getFirst(), Fate.COMPLAINED, 2);

        assertThat(desk.entry().state()).isEqualTo(State.SENT);
        assertThat(desk.ports.suppressions().find(Silence.of(desk.address(), desk.errand.task())))
                .isPresent();
        assertThat(desk.ports.suppressions().find(Silence.whole(desk.address())))
                .isEmpty();
    }

    @Test
    void an_old_bounce_that_is_told_again_when_it_was_lifted_and_resent_changes_nothing() {
        desk.send();
        desk.hear(Fate.BOUNCED, 1);
        lift(10);
        resend();
        desk.send();
        desk.hear(desk.sent.getLast(), Fate.DELIVERED, 12);
        desk.hear(desk.sent.getFirst(), Fate.BOUNCED, 1);

        assertThat(desk.entry().state()).isEqualTo(State.DELIVERED);
        assertThat(facts()).containsExactly("address-suppressed", "suppression-lifted");
    }

    @Test
    void an_answering_machine_has_nothing_sent_again_whichever_word_comes_first() {
        desk.send();
        desk.hear(Fate.DELIVERED, 1);
        desk.hear(Fate.RETURNED, 2);
        assertThat(desk.entry().state()).isEqualTo(State.DELIVERED);

        var other = new LetterDesk();
        other.send();
        other.hear(Fate.RETURNED, 2);
        other.hear(other.sent.getFirst(), Fate.DELIVERED, 1);
        assertThat(other.entry().state()).isEqualTo(State.DELIVERED);
        assertThat(other.entry().needsALook()).isFalse();
        assertThat(other.send()).isEmpty();
        assertThat(other.sent).hasSize(1);
        assertThat(other.ports.errands().waiting(other.errand.id())).isEmpty();
    }

    @Test
    void what_was_turned_away_for_another_reason_than_the_mailbox_is_listed_and_suppresses_nobody() {
        desk.send();
        desk.hear(Fate.TURNED_AWAY, 1);

        assertThat(desk.entry().state()).isEqualTo(State.BOUNCED);
        assertThat(desk.entry().trouble()).contains(Trouble.TURNED_AWAY);
        assertThat(desk.ports.suppressions().find(Silence.whole(desk.address())))
                .isEmpty();
    }

    @Test
    void lifting_lifts_all_that_keeps_the_letter_from_its_address() {
        desk.send();
        desk.hear(Fate.BOUNCED, 1);
        desk.hear(Fate.COMPLAINED, 2);
        lift(10);

        assertThat(List.of(Silence.whole(desk.address()), Silence.of(desk.address(), desk.errand.task())))
                .allSatisfy(silence -> assertThat(desk.ports
                                .suppressions()
                                .find(silence)
                                .orElseThrow()
                                .holds())
                        .isFalse());
    }

    @Test
    void a_mark_is_read_as_it_was_written_and_nothing_else_is_one() {
        var mark = new DeliveryMark(DeliveryId.of("a"), 17, desk.address());
        assertThat(DeliveryMark.parse(mark.toString())).contains(mark);
        assertThat(mark.toString()).matches("[0-9a-f]{32}-17-[0-9a-f]{64}");
        for (String text : List.of(
                "",
                mark.delivery() + "-17",
                mark.delivery() + "-0-" + mark.address(),
                mark.delivery() + "-1234567-" + mark.address(),
                mark + "0",
                mark.toString().toUpperCase(Locale.ROOT))) {
            assertThat(DeliveryMark.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void what_was_thrown_away_for_what_is_in_it_suppresses_nobody() {
        desk.send();
        desk.hear(Fate.REJECTED, 1);

        assertThat(desk.entry().trouble()).contains(Trouble.REJECTED);
        assertThat(facts()).isEmpty();
    }

    @Test
    void a_lifted_suppression_stays_lifted_when_the_old_event_is_told_again_and_a_new_one_suppresses_anew() {
        desk.send();
        desk.hear(Fate.BOUNCED, 1);
        lift(10);
        desk.hear(Fate.BOUNCED, 1);
        assertThat(desk.ports
                        .suppressions()
                        .find(Silence.whole(desk.address()))
                        .orElseThrow()
                        .holds())
                .isFalse();

        desk.hear(Fate.BOUNCED, 20);
        assertThat(desk.ports
                        .suppressions()
                        .find(Silence.whole(desk.address()))
                        .orElseThrow()
                        .holds())
                .isTrue();
        assertThat(facts()).containsExactly("address-suppressed", "suppression-lifted", "address-suppressed");
    }
}
