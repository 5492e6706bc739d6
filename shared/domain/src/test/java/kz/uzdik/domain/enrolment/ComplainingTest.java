package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.enrolment.AnEnrolment.AT;
import static kz.uzdik.domain.enrolment.AnEnrolment.FROM;
import static kz.uzdik.domain.enrolment.AnEnrolment.POLL;
import static kz.uzdik.domain.enrolment.AnEnrolment.blinded;
import static kz.uzdik.domain.enrolment.AnEnrolment.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.enrolment.Complaining.OwnEntry;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

class ComplainingTest {
    private final AnEnrolment enrolment = new AnEnrolment();
    private final Claim resident = enrolment.onTheRoll(claim(1));

    private Outcome<OwnEntry> look(Proof proof, boolean complain, Instant at) {
        return enrolment.ports.complaining().look(POLL, proof, complain, at);
    }

    @Test
    void a_resident_sees_whether_something_was_issued_and_can_complain_once_for_all() {
        assertThat(done(look(enrolment.proof(resident), false, AT))).isEqualTo(new OwnEntry(Optional.empty(), false));

        done(enrolment.ports.issuing().issue(POLL, enrolment.proof(resident), blinded(1), AT));
        OwnEntry issued = new OwnEntry(Optional.of(Mark.Channel.ONLINE), false);
        assertThat(done(look(enrolment.proof(resident), false, AT))).isEqualTo(issued);

        OwnEntry complained = new OwnEntry(Optional.of(Mark.Channel.ONLINE), true);
        assertThat(done(look(enrolment.proof(resident), true, AT))).isEqualTo(complained);
        Instant later = AT.plusSeconds(3600);
        assertThat(done(look(enrolment.proof(resident, later), true, later))).isEqualTo(complained);
        assertThat(done(look(enrolment.proof(resident, later), false, later))).isEqualTo(complained);
    }

    @Test
    void looking_does_not_use_a_code_up() {
        Proof proof = enrolment.proof(resident);
        done(look(proof, false, AT));
        done(look(proof, true, AT));
        done(enrolment.ports.issuing().issue(POLL, proof, blinded(1), AT));
    }

    @Test
    void a_wrong_code_is_told_nothing_and_complains_of_nothing() {
        Proof right = enrolment.proof(resident);
        Proof wrong = new Proof(
                resident, right.request(), "%08d".formatted((Integer.parseInt(right.code()) + 1) % 100_000_000));

        assertRefused(look(wrong, true, AT), EnrolmentReason.CODE_WRONG);
        assertRefused(look(new Proof(claim(2), right.request(), right.code()), true, AT), EnrolmentReason.CODE_WRONG);
        assertThat(enrolment.entry(resident).complained()).isFalse();
    }

    @Test
    void it_is_open_from_the_first_issuance_until_the_third_working_day_after_the_ballots() {
        Instant until = Instant.parse("2020-06-25T18:00:00Z");
        assertRefused(look(enrolment.proof(resident, FROM), false, FROM.minusMillis(1)), PollReason.NOT_OPEN_YET);
        Proof last = enrolment.proof(resident, until.minusMillis(2));
        done(look(last, true, until.minusMillis(1)));
        assertRefused(look(last, true, until), PollReason.OVER);
    }

    @Test
    void a_poll_or_district_that_is_not_there_shows_nothing() {
        Proof proof = enrolment.proof(resident);
        Claim nowhere = new Claim(resident.iin(), resident.contact(), new Kato("316032000"));

        assertUnknown(enrolment.ports.complaining().look(new PollId(POLL.edition(), "ethics"), proof, false, AT));
        assertRefused(look(new Proof(nowhere, proof.request(), proof.code()), false, AT), PollReason.DISTRICT_UNKNOWN);
    }
}
