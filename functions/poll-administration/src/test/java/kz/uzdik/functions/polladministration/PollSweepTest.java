package kz.uzdik.functions.polladministration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

class PollSweepTest {

    private static final Instant AFTER_ISSUANCE = Instant.parse("2020-06-20T00:05:00Z");

    private final Administering poll = new Administering();
    private final List<PollId> asked = new ArrayList<>();

    private final List<PollId> told = new ArrayList<>();

    private DutiesOfPolls duties(boolean marksWait) {
        return new DutiesOfPolls(poll.contest.ports.polls(), _ -> marksWait, asked::add, told::add);
    }

    private Poll now() {
        return poll.contest.ports.polls().find(Administering.POLL).orElseThrow();
    }

    @Test
    void nothing_is_due_while_residents_vote() {
        poll.keyed();
        Invocation.of(new PollSweep(duties(true)), SampleEvent.load("poll-administration/sweep").stream());
        assertThat(now().custody().isLive(KeyPart.ISSUING)).isTrue();
        assertThat(asked).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void the_issuing_key_retires_once_however_often_it_is_swept() {
        poll.keyed();
        duties(false).at(AFTER_ISSUANCE);
        long version = now().version();
        duties(false).at(AFTER_ISSUANCE.plusSeconds(300));
        assertThat(now().custody().isToDestroy(KeyPart.ISSUING)).isTrue();
        assertThat(now().version()).isEqualTo(version);
    }

    @Test
    void marks_that_wait_to_be_signed_are_told_of_and_a_count_that_gives_nothing_is_asked_for_again() {
        poll.keyed();
        duties(true).at(AFTER_ISSUANCE);
        assertThat(told).containsExactly(Administering.POLL);
        poll.closed();
        duties(false).at(Administering.AFTER.plusSeconds(3_600));
        assertThat(asked).isEmpty();
        duties(false).at(Administering.AFTER.plusSeconds(3_601));
        assertThat(asked).containsExactly(Administering.POLL);
        assertThat(told).hasSize(1);
    }

    @Test
    void a_poll_that_fails_keeps_no_other_waiting() {
        poll.keyed();
        var broken = PollSamples.poll(new PollId(Administering.POLL.edition(), "another"), 1);
        poll.contest
                .ports
                .polls()
                .commit(
                        Change.of(
                                new Poll(
                                        broken.plan(),
                                        broken.officers(),
                                        broken.stations(),
                                        PollPhase.CLOSING,
                                        List.of(),
                                        broken.custody(),
                                        broken.decisions(),
                                        1),
                                0),
                        Actor.system("test"),
                        AFTER_ISSUANCE);
        var duties = new DutiesOfPolls(
                poll.contest.ports.polls(),
                _ -> {
                    throw new IllegalStateException("the store fails");
                },
                asked::add,
                told::add);
        assertThatThrownBy(() -> duties.at(AFTER_ISSUANCE)).isInstanceOf(IllegalStateException.class);
        assertThat(now().custody().isToDestroy(KeyPart.ISSUING)).isTrue();
    }
}
