package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.enrolment.AnEnrolment.AT;
import static kz.uzdik.domain.enrolment.AnEnrolment.FROM;
import static kz.uzdik.domain.enrolment.AnEnrolment.POLL;
import static kz.uzdik.domain.enrolment.AnEnrolment.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

class RequestingCodeTest {
    /** The ballots end on a Monday: the third working day after it is Thursday, which ends at 18:00 UTC. */
    private static final Instant COMPLAINTS_UNTIL = Instant.parse("2020-06-25T18:00:00Z");

    private final AnEnrolment enrolment = new AnEnrolment();

    private Outcome<RequestId> ask(Claim claim, Instant at) {
        return enrolment.ports.requesting(enrolment::draw).request(POLL, claim, Language.KK, at);
    }

    @Test
    void everybody_who_asks_gets_an_id_and_one_message_is_queued() {
        Claim known = enrolment.onTheRoll(claim(1));
        Claim wrongContact = new Claim(known.iin(), "other@example.kz", known.district());
        Claim stranger = claim(2);

        RequestId first = done(ask(known, AT));
        RequestId second = done(ask(wrongContact, AT));
        RequestId third = done(ask(stranger, AT));

        assertThat(enrolment.queued)
                .containsExactly(
                        new WantedCode(POLL, known, Language.KK, first),
                        new WantedCode(POLL, wrongContact, Language.KK, second),
                        new WantedCode(POLL, stranger, Language.KK, third));
        assertThat(enrolment.entry(known).requests()).isEmpty();
    }

    @Test
    void codes_are_asked_for_from_the_first_issuance_until_the_last_complaint() {
        assertRefused(ask(claim(1), FROM.minusMillis(1)), PollReason.NOT_OPEN_YET);
        done(ask(claim(1), FROM));
        done(ask(claim(1), COMPLAINTS_UNTIL.minusMillis(1)));
        assertRefused(ask(claim(1), COMPLAINTS_UNTIL), PollReason.OVER);
        assertThat(enrolment.queued).hasSize(2);
    }

    @Test
    void an_extension_moves_the_last_complaint_over_the_weekend() {
        enrolment.extend(Duration.ofDays(2));

        // From Wednesday on: Thursday, Friday, Monday.
        done(ask(claim(1), Instant.parse("2020-06-29T17:59:59.999Z")));
        assertRefused(ask(claim(1), Instant.parse("2020-06-29T18:00:00Z")), PollReason.OVER);
    }

    @Test
    void a_poll_or_a_district_that_is_not_there_queues_nothing() {
        PollId other = new PollId(POLL.edition(), "ethics");
        Claim elsewhere = new Claim(claim(1).iin(), "a@example.kz", new Kato("316032000"));

        assertUnknown(enrolment.ports.requesting(enrolment::draw).request(other, claim(1), Language.KK, AT));
        assertRefused(ask(elsewhere, AT), PollReason.DISTRICT_UNKNOWN);
        assertThat(enrolment.queued).isEmpty();
    }

    @Test
    void nothing_of_a_person_or_a_code_is_printed() {
        Claim claim = claim(1);
        WantedCode wanted = enrolment.wanted(claim);
        Proof proof = enrolment.proof(enrolment.onTheRoll(claim));

        assertThat(claim + " " + wanted + " " + proof + " " + enrolment.sent)
                .doesNotContain(
                        claim.iin().digits(),
                        claim.contact(),
                        proof.code(),
                        wanted.request().text(),
                        proof.request().text());
    }
}
