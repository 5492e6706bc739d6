package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.enrolment.AnEnrolment.AT;
import static kz.uzdik.domain.enrolment.AnEnrolment.DISTRICT;
import static kz.uzdik.domain.enrolment.AnEnrolment.OTHER_DISTRICT;
import static kz.uzdik.domain.enrolment.AnEnrolment.POLL;
import static kz.uzdik.domain.enrolment.AnEnrolment.UNTIL;
import static kz.uzdik.domain.enrolment.AnEnrolment.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.uzdik.domain.enrolment.CodeMail.Purpose;
import kz.uzdik.domain.enrolment.CodeMail.Sending;
import kz.uzdik.domain.enrolment.RollEntry.CodeRequest;
import kz.uzdik.domain.enrolment.RollEntry.Hold;
import kz.uzdik.domain.enrolment.SendingCodes.Received;
import kz.uzdik.domain.poll.Digest;
import org.junit.jupiter.api.Test;

class SendingCodesTest {
    private final AnEnrolment enrolment = new AnEnrolment();
    private final Claim resident = enrolment.onTheRoll(claim(1));

    private static List<Received> send(EnrolmentPorts ports, Received... batch) {
        List<Received> failed = new ArrayList<>();
        ports.sending().send(List.of(batch), (received, _) -> failed.add(received));
        return failed;
    }

    private Received asked(Claim claim, Instant at) {
        return new Received(enrolment.wanted(claim), at);
    }

    private void sent(Received... batch) {
        assertThat(send(enrolment.ports, batch)).isEmpty();
    }

    @Test
    void a_resident_gets_a_code_that_is_good_for_ten_minutes() {
        Received asked = asked(resident, AT);
        sent(asked);

        Sending mail = enrolment.sent.getFirst();
        assertThat(mail.code()).matches("[0-9]{8}");
        assertThat(mail.to()).isEqualTo(resident.contact());
        assertThat(mail.until()).isEqualTo(AT.plus(Duration.ofMinutes(10)));
        assertThat(mail.purpose()).isEqualTo(Purpose.VOTE);
        assertThat(mail.district()).isEqualTo(DISTRICT);
        assertThat(enrolment.entry(resident).requests())
                .containsExactly(new CodeRequest(asked.wanted().request().text(), 0, mail.until()));
    }

    @Test
    void nobody_else_gets_one_and_nothing_is_written() {
        RollEntry before = enrolment.entry(resident);
        sent(
                asked(claim(2), AT),
                asked(new Claim(resident.iin(), "other@example.kz", DISTRICT), AT),
                asked(new Claim(resident.iin(), resident.contact(), OTHER_DISTRICT), AT),
                asked(resident, AnEnrolment.FROM.minusMillis(1)),
                asked(resident, enrolment.poll().times().complaintsUntil()));

        assertThat(enrolment.sent).isEmpty();
        assertThat(enrolment.entry(resident)).isEqualTo(before);
    }

    @Test
    void a_code_goes_to_the_address_that_the_roll_vouches_for_however_it_was_typed() {
        sent(asked(new Claim(resident.iin(), " Resident-1+stranger@Example.kz", DISTRICT), AT));

        assertThat(enrolment.sent).extracting(Sending::to).containsExactly("resident-1@example.kz");
    }

    @Test
    void after_issuance_a_code_is_for_the_own_entry_only() {
        sent(asked(resident, UNTIL));

        assertThat(enrolment.sent).extracting(Sending::purpose).containsExactly(Purpose.OWN_ENTRY);
    }

    @Test
    void a_message_that_comes_again_sends_the_same_code_and_writes_nothing() {
        Received asked = asked(resident, AT);
        sent(asked);
        enrolment.entries.spendTry(
                AnEnrolment.key(resident), asked.wanted().request().text(), AT);
        RollEntry after = enrolment.entry(resident);
        sent(asked);
        sent(asked);

        assertThat(enrolment.sent).hasSize(3).containsOnly(enrolment.sent.getFirst());
        assertThat(enrolment.entry(resident)).isEqualTo(after);
    }

    @Test
    void each_request_has_a_code_of_its_own() {
        enrolment.onTheRoll(claim(2));
        sent(asked(resident, AT), asked(resident, AT), asked(claim(2), AT));

        assertThat(enrolment.sent).extracting(Sending::code).doesNotHaveDuplicates();
    }

    @Test
    void a_fourth_live_request_is_dropped_and_expired_ones_make_room() {
        Received first = asked(resident, AT);
        Received third = asked(resident, AT.plusSeconds(2));
        sent(first, asked(resident, AT.plusSeconds(1)), third);
        sent(asked(resident, AT.plusSeconds(599)));
        assertThat(enrolment.sent).hasSize(3);

        sent(asked(resident, AT.plusSeconds(601)));
        assertThat(enrolment.sent).hasSize(4);
        assertThat(enrolment.entry(resident).requests())
                .extracting(CodeRequest::id)
                .hasSize(2)
                .contains(third.wanted().request().text())
                .doesNotContain(first.wanted().request().text());
    }

    @Test
    void one_that_was_dropped_stays_dropped_when_it_comes_again() {
        sent(asked(resident, AT), asked(resident, AT), asked(resident, AT));
        Received fourth = asked(resident, AT);
        sent(fourth);
        sent(fourth);

        assertThat(enrolment.sent).hasSize(3);
        assertThat(enrolment.entry(resident).requests()).hasSize(3);
    }

    @Test
    void a_marked_entry_gets_codes_too_and_is_not_held() {
        enrolment.entries.mark(AnEnrolment.key(resident), mark());
        sent(burst(EnrolmentPorts.BUDGET));
        sent(asked(resident, AT));

        assertThat(enrolment.sent.getLast().to()).isEqualTo(resident.contact());
        assertThat(enrolment.entry(resident).hold()).isEqualTo(Hold.NONE);
    }

    private static Mark mark() {
        return new Mark(
                Mark.Channel.ONLINE,
                Optional.of(new Digest("e".repeat(64))),
                Optional.empty(),
                LocalDate.of(2020, 6, 10));
    }

    private Received[] burst(int codes) {
        return IntStream.range(0, codes)
                .mapToObj(number -> asked(enrolment.onTheRoll(claim(100 + number)), AT))
                .toArray(Received[]::new);
    }

    @Test
    void a_contact_at_its_cap_holds_the_issuance_once() {
        Claim shared = enrolment.onTheRoll(claim(2), 1, true);
        sent(asked(shared, AT));
        assertThat(enrolment.entry(shared).hold()).isEqualTo(Hold.HELD);
        assertThat(enrolment.sent).as("the code is sent all the same").hasSize(1);

        enrolment.entries.decideHold(AnEnrolment.key(shared), Hold.RELEASED);
        sent(asked(shared, AT));
        assertThat(enrolment.entry(shared).hold()).isEqualTo(Hold.RELEASED);
    }

    @Test
    void a_district_over_its_budget_is_held_until_the_window_ends_and_no_other_one() {
        sent(burst(EnrolmentPorts.BUDGET));
        Claim elsewhere = enrolment.onTheRoll(new Claim(claim(2).iin(), "b@example.kz", OTHER_DISTRICT));
        SendingCodes worker = enrolment.ports.sending();
        worker.send(List.of(asked(resident, AT)), (_, fault) -> {
            throw fault;
        });
        worker.send(List.of(asked(elsewhere, AT)), (_, fault) -> {
            throw fault;
        });

        assertThat(enrolment.entry(claim(100)).hold()).as("within the budget").isEqualTo(Hold.NONE);
        assertThat(enrolment.entry(resident).hold()).isEqualTo(Hold.HELD);
        assertThat(enrolment.entry(elsewhere).hold()).isEqualTo(Hold.NONE);

        Claim later = enrolment.onTheRoll(claim(3));
        worker.send(List.of(asked(later, AT.plus(Duration.ofMinutes(10)))), (_, fault) -> {
            throw fault;
        });
        assertThat(enrolment.entry(later).hold()).isEqualTo(Hold.NONE);
    }

    @Test
    void a_short_roll_has_the_least_that_any_has() {
        SendingCodes worker = enrolment.ports.sending();
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i <= EnrolmentPorts.LEAST; i++) {
            Claim claim = new Claim(claim(200 + i).iin(), "c" + i + "@example.kz", OTHER_DISTRICT);
            all.add(enrolment.onTheRoll(claim));
            worker.send(List.of(asked(claim, AT)), (_, fault) -> {
                throw fault;
            });
        }

        assertThat(all.stream().map(claim -> enrolment.entry(claim).hold()).toList())
                .as("the last is one too many")
                .filteredOn(Hold.HELD::equals)
                .hasSize(1);
    }

    @Test
    void strangers_and_repeats_do_not_count_and_a_batch_is_counted_by_one_write() {
        List<String> counted = new ArrayList<>();
        EnrolmentPorts ports = enrolment.ports.with((DistrictBudget) (poll, district, window, codes) -> {
            counted.add(poll + " " + window + " " + codes);
            return 0;
        });
        Claim elsewhere = enrolment.onTheRoll(new Claim(claim(2).iin(), "b@example.kz", OTHER_DISTRICT));
        Received first = asked(resident, AT);
        send(ports, first, asked(elsewhere, AT), asked(claim(9), AT));
        send(ports, first);
        send(ports, asked(claim(9), AT));

        assertThat(counted).containsExactly(POLL + " 2020-06-10T06:00:00Z 2");
    }

    @Test
    void a_mail_that_is_not_taken_comes_again_alone() {
        Claim unlucky = enrolment.onTheRoll(claim(2));
        Received good = asked(resident, AT);
        Received bad = asked(unlucky, AT);
        List<Received> failed = send(
                enrolment.ports.with((CodeMail) sending -> {
                    if (sending.to().equals(unlucky.contact())) {
                        throw new IllegalStateException("throttled");
                    }
                    enrolment.sent.add(sending);
                }),
                bad,
                good);

        assertThat(failed).containsExactly(bad);
        assertThat(enrolment.sent).extracting(Sending::to).containsExactly(resident.contact());
        sent(bad);
        assertThat(enrolment.sent).hasSize(2);
        assertThat(enrolment.entry(unlucky).requests()).hasSize(1);
    }

    @Test
    void when_the_count_fails_all_of_the_batch_comes_again_and_nothing_is_written() {
        Received asked = asked(resident, AT);
        List<Received> failed = send(
                enrolment.ports.with((DistrictBudget) (_, _, _, _) -> {
                    throw new IllegalStateException("throttled");
                }),
                asked);

        assertThat(failed).containsExactly(asked);
        assertThat(enrolment.entry(resident).requests()).isEmpty();
        assertThat(enrolment.sent).isEmpty();
    }

    @Test
    void who_was_quicker_meanwhile_is_taken_into_account() {
        sent(asked(resident, AT), asked(resident, AT));
        boolean[] between = {true};
        SendingCodes slow = enrolment
                .ports
                .with((DistrictBudget) (_, _, _, _) -> {
                    // Between reading the entry and writing it.
                    if (between[0]) {
                        between[0] = false;
                        sent(asked(resident, AT));
                    }
                    return 0;
                })
                .sending();
        slow.send(List.of(asked(resident, AT)), (_, fault) -> {
            throw fault;
        });

        assertThat(enrolment.entry(resident).requests()).hasSize(3);
        assertThat(enrolment.sent).as("the fourth found no room").hasSize(3);
    }

    @Test
    void the_first_roll_that_has_a_person_decides() {
        AnEnrolment later = new AnEnrolment(1, 2);
        Claim added = later.onTheRoll(claim(1), 2, false);
        Claim early = later.onTheRoll(claim(2), 1, false);
        Claim moved = new Claim(early.iin(), "new@example.kz", DISTRICT);
        later.onTheRoll(moved, 2, false);
        for (Claim claim : List.of(added, early, moved)) {
            later.queued.add(later.wanted(claim));
        }
        later.work(AT);

        assertThat(later.sent).extracting(Sending::to).containsExactly(added.contact(), early.contact());
    }
}
