package kz.uzdik.domain.poll;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.poll.APoll.ID;
import static kz.uzdik.domain.poll.APoll.ONE;
import static kz.uzdik.domain.poll.APoll.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import org.junit.jupiter.api.Test;

class ReplacingOfficersTest {
    private static final Actor THREE = Actor.person("officer-three");
    private static final Instant CLOSE = APoll.PLAN.times().ballotsUntil().plus(Poll.QUIET);

    private final APoll poll = new APoll();

    private Outcome<Poll> replace(Actor actor, Actor... officers) {
        List<PersonId> all = Stream.of(officers).map(Actor::id).toList();
        return poll.replacing.replace(ID, all, "fell ill", poll.version(), actor, poll.now);
    }

    @Test
    void who_comes_does_what_who_has_gone_no_longer_may() {
        poll.keyed();
        done(replace(AGENCY, ONE, THREE));
        assertForbidden(poll.closing.close(ID, TWO, CLOSE));
        assertForbidden(poll.reading.read(ID, TWO));
        done(poll.closing.close(ID, ONE, CLOSE));
        assertThat(done(poll.closing.close(ID, THREE, CLOSE)).phase()).isEqualTo(PollPhase.CLOSING);
    }

    @Test
    void who_goes_takes_their_half_of_a_decision_along_and_nobody_elses() {
        poll.keyed();
        done(poll.closing.close(ID, TWO, CLOSE));
        done(poll.annulling.annul(ID, poll.poll().plan().districts().getFirst().code(), "bought", AGENCY, poll.now));
        Poll replaced = done(replace(AGENCY, ONE, THREE));
        assertThat(replaced.approvals()).extracting(Approval::by).containsExactly(AGENCY.id());
        assertThat(done(poll.closing.close(ID, THREE, CLOSE)).phase())
                .as("one half alone")
                .isEqualTo(PollPhase.KEYED);
    }

    @Test
    void who_stays_keeps_their_half() {
        poll.keyed();
        done(poll.closing.close(ID, ONE, CLOSE));
        done(replace(AGENCY, ONE, THREE));
        assertThat(done(poll.closing.close(ID, THREE, CLOSE)).phase()).isEqualTo(PollPhase.CLOSING);
    }

    @Test
    void there_are_always_two_different_people() {
        poll.keyed();
        assertRefused(replace(AGENCY, ONE), PollReason.OFFICERS_TOO_FEW);
        assertRefused(replace(AGENCY, ONE, ONE), PollReason.OFFICERS_TOO_FEW);
        assertThat(poll.poll().officers()).isEqualTo(APoll.OFFICERS);
    }

    @Test
    void only_the_Agency_replaces_and_only_after_the_freeze() {
        assertUnknown(replace(AGENCY, ONE, THREE));
        poll.planned();
        assertRefused(replace(AGENCY, ONE, THREE), PollReason.NOT_FROZEN);
        poll.frozen();
        assertForbidden(replace(ONE, ONE, THREE));
        done(replace(AGENCY, ONE, THREE));
    }

    @Test
    void a_late_retry_does_not_bring_back_who_was_replaced_meanwhile() {
        poll.frozen();
        long before = poll.version();
        done(replace(AGENCY, ONE, THREE));
        done(replace(AGENCY, ONE, TWO));
        List<PersonId> late = List.of(ONE.id(), THREE.id());
        assertRefused(poll.replacing.replace(ID, late, "fell ill", before, AGENCY, poll.now), PollReason.POLL_CHANGED);
        assertThat(poll.poll().officers()).containsExactly(ONE.id(), TWO.id());
    }

    @Test
    void a_lost_reply_is_found_done_and_the_frozen_poll_stays_the_same() {
        poll.keyed();
        var freeze = poll.poll().decisions().freeze();
        Poll replaced = done(replace(AGENCY, ONE, THREE));
        assertThat(done(replace(AGENCY, ONE, THREE))).isEqualTo(replaced);
        assertThat(replaced.decisions().freeze()).isEqualTo(freeze);
        assertThat(replaced.custody().published()).contains(APoll.KEYS);
    }
}
