package kz.uzdik.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ProxiedPorts;
import kz.uzdik.domain.notice.Delivery.State;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.notice.LetterEvent.Fate;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import org.junit.jupiter.api.Test;

class SendingLetterTest {
    private final LetterDesk desk = new LetterDesk();

    @Test
    void what_is_sent_is_noted_with_its_message_and_is_not_sent_again() {
        assertThat(desk.send()).isEmpty();
        assertThat(desk.send()).isEmpty();

        assertThat(desk.sent).hasSize(1);
        assertThat(desk.entry().state()).isEqualTo(State.SENT);
        assertThat(desk.entry().round())
                .isEqualTo(new Delivery.Round(
                        1, 1, 0, Optional.of(LetterDesk.AT), Optional.of(desk.address()), Optional.of("message-1")));
        assertThat(desk.entry().needsALook()).isFalse();
    }

    @Test
    void an_entry_names_nobody_but_by_ids() {
        desk.send();

        assertThat(desk.entry().toString())
                .doesNotContain(
                        desk.secretary.contact().email(),
                        desk.secretary.contact().name());
    }

    @Test
    void what_the_service_does_not_take_waits_with_its_trouble_and_every_try_is_counted() {
        desk.trouble = Optional.of(Trouble.UNAVAILABLE);
        assertThat(desk.send()).contains(Trouble.UNAVAILABLE);
        desk.trouble = Optional.of(Trouble.THROTTLED);
        assertThat(desk.send()).contains(Trouble.THROTTLED);

        assertThat(desk.entry().state()).isEqualTo(State.WAITING);
        assertThat(desk.entry().trouble()).contains(Trouble.THROTTLED);
        assertThat(desk.entry().round().tries()).isEqualTo(2);
        assertThat(desk.entry().needsALook()).isTrue();

        desk.trouble = Optional.empty();
        desk.send();
        assertThat(desk.sent).hasSize(1);
        assertThat(desk.entry().trouble()).isEmpty();
    }

    @Test
    void whoever_dies_after_the_service_took_it_has_it_sent_twice_and_the_try_is_counted() {
        desk.onTaken = () -> {
            throw new IllegalStateException("the process dies here");
        };
        assertThatThrownBy(desk::send).isInstanceOf(IllegalStateException.class);
        desk.onTaken = () -> {};
        assertThat(desk.send()).isEmpty();

        assertThat(desk.sent).hasSize(2);
        assertThat(desk.entry().state()).isEqualTo(State.SENT);
        assertThat(desk.entry().round().tries()).isEqualTo(2);
    }

    @Test
    void an_event_that_comes_before_the_sending_is_noted_stays() {
        desk.onTaken = () -> desk.hear(Fate.BOUNCED, 1);
        assertThat(desk.send()).isEmpty();

        assertThat(desk.entry().state()).isEqualTo(State.BOUNCED);
        assertThat(desk.entry().round().message()).contains("message-1");
        assertThat(desk.ports.suppressions().find(Silence.whole(desk.address())))
                .isPresent();
    }

    @Test
    void what_came_back_before_its_sending_was_noted_is_not_done() {
        desk.onTaken = () -> desk.hear(Fate.RETURNED, 1);
        assertThat(desk.send()).contains(Trouble.RETURNED);
        assertThat(desk.entry().state()).isEqualTo(State.WAITING);

        desk.onTaken = () -> {};
        assertThat(desk.send()).isEmpty();
        assertThat(desk.entry().state()).isEqualTo(State.SENT);
        assertThat(desk.sent).hasSize(2);
    }

    @Test
    void after_a_death_an_event_alone_is_enough_to_know_that_it_was_sent() {
        desk.onTaken = () -> {
            throw new IllegalStateException("the process dies here");
        };
        assertThatThrownBy(desk::send).isInstanceOf(IllegalStateException.class);
        desk.hear(Fate.DELIVERED, 1);
        desk.onTaken = () -> {};
        assertThat(desk.send()).isEmpty();

        assertThat(desk.sent).hasSize(1);
        assertThat(desk.entry().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void of_two_who_are_at_it_one_after_the_other_both_notes_hold() {
        var late = new LetterDesk[] {desk};
        // Whoever is slower finds the entry changed under its hands and decides anew.
        Deliveries slow = ProxiedPorts.port(desk.ports.deliveries(), Deliveries.class, () -> {
            if (late[0] != null && desk.sent.size() == 1) {
                late[0] = null;
                desk.hear(Fate.DELIVERED, 1);
            }
        });
        assertThat(desk.sending(slow).send(desk.errand, LetterDesk.AT)).isEmpty();

        assertThat(desk.sent).hasSize(1);
        assertThat(desk.entry().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void a_suppressed_address_is_not_written_to_and_the_entry_says_so() {
        desk.send();
        desk.hear(Fate.COMPLAINED, 1);
        var another = new Errand("another", desk.errand.task(), Map.of(), LetterDesk.AT);

        assertThat(desk.sending().send(another, LetterDesk.AT)).isEmpty();

        Delivery entry = desk.ports.deliveries().find(DeliveryId.of("another")).orElseThrow();
        assertThat(desk.sent).hasSize(1);
        assertThat(entry.state()).isEqualTo(State.SUPPRESSED);
        assertThat(entry.trouble()).contains(Trouble.UNWANTED);
        assertThat(entry.round().tries()).isZero();
    }

    @Test
    void whoever_complains_of_one_matter_is_still_written_to_about_another() {
        desk.send();
        desk.hear(Fate.COMPLAINED, 1);
        var elsewhere = new Errand(
                "elsewhere",
                new Task.Notify(Template.APPOINTED, new Audience.Secretary(AContest.regional("31"))),
                Map.of(),
                LetterDesk.AT);
        assertThat(desk.sending().send(elsewhere, LetterDesk.AT)).isEmpty();

        assertThat(desk.sent).extracting(DeliveryMark::address).containsExactly(desk.address(), desk.address());
        assertThat(desk.entry().state()).isEqualTo(State.COMPLAINED);
        assertThat(desk.ports.suppressions().find(Silence.of(desk.address(), elsewhere.task())))
                .isEmpty();

        desk.hear(desk.sent.getLast(), Fate.BOUNCED, 2);
        var more = new Errand("more", elsewhere.task(), Map.of(), LetterDesk.AT);
        desk.sending().send(more, LetterDesk.AT);
        assertThat(desk.sent)
                .as("where there is no mailbox there is none for anything")
                .hasSize(2);
    }

    @Test
    void where_there_is_nothing_to_write_nothing_is_noted_or_it_is_needless() {
        var gone = new Errand(
                "gone",
                new Task.Notify(
                        Template.APPOINTED, new Audience.Appointee(AContest.REPUBLICAN, new PersonId("nobody"))),
                Map.of(),
                LetterDesk.AT);
        assertThat(desk.sending().send(gone, LetterDesk.AT)).isEmpty();
        assertThat(desk.ports.deliveries().find(DeliveryId.of("gone"))).isEmpty();

        var tried = Delivery.of(gone, LetterDesk.AT).troubled(Trouble.UNAVAILABLE, LetterDesk.AT);
        desk.ports.deliveries().commit(tried, AContest.AGENCY, LetterDesk.AT);
        assertThat(desk.sending().send(gone, LetterDesk.AT)).isEmpty();
        assertThat(desk.ports
                        .deliveries()
                        .find(DeliveryId.of("gone"))
                        .orElseThrow()
                        .state())
                .isEqualTo(State.NEEDLESS);
    }

    @Test
    void what_cannot_be_written_is_a_fault_that_the_entry_names() {
        var broken = new Errand(
                "broken",
                new Task.Notify(Template.SITTING_CONVENED, new Audience.Secretary(AContest.REPUBLICAN)),
                Map.of(),
                LetterDesk.AT);
        assertThatThrownBy(() -> desk.sending().send(broken, LetterDesk.AT))
                .isInstanceOf(IllegalArgumentException.class);

        Delivery entry = desk.ports.deliveries().find(DeliveryId.of("broken")).orElseThrow();
        assertThat(entry.state()).isEqualTo(State.WAITING);
        assertThat(entry.trouble()).contains(Trouble.FAULT);
    }

    @Test
    void every_spelling_of_an_address_has_one_digest_and_another_key_gives_another() {
        var digests = new KeyedAddressDigests(new byte[32]);
        String one = digests.of(new Contact("A", "Aigul@Example.KZ", Language.KK));

        assertThat(one).isEqualTo(digests.of(new Contact("B", " aigul@example.kz ", Language.RU)));
        assertThat(one).matches("[0-9a-f]{64}").isNotEqualTo(digests.of(new Contact("A", "a@example.kz", Language.KK)));
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(new KeyedAddressDigests(other).of(new Contact("A", "aigul@example.kz", Language.KK)))
                .isNotEqualTo(one);
    }
}
