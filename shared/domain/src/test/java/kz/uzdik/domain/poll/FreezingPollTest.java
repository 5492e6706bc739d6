package kz.uzdik.domain.poll;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.poll.APoll.ID;
import static kz.uzdik.domain.poll.APoll.ONE;
import static kz.uzdik.domain.poll.APoll.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

class FreezingPollTest {
    private final APoll poll = new APoll();

    @Test
    void two_people_freeze_and_the_first_learns_the_digest_that_the_second_names() {
        poll.prepared();
        Poll half = done(poll.freezing.freeze(ID, 3, Optional.empty(), ONE, poll.now));
        assertThat(half.phase()).isEqualTo(PollPhase.PLANNED);
        Digest digest = poll.digest();
        Poll frozen = done(poll.freezing.freeze(ID, 3, Optional.of(digest), TWO, poll.now));
        assertThat(frozen.phase()).isEqualTo(PollPhase.FROZEN);
        assertThat(frozen.decisions().freeze()).contains(new Decisions.Freeze(digest, 3, poll.now));
        assertThat(frozen.approvals()).isEmpty();
        assertThat(done(poll.freezing.freeze(ID, 3, Optional.of(digest), TWO, poll.now)))
                .as("a lost reply")
                .isEqualTo(frozen);
    }

    @Test
    void one_person_alone_freezes_nothing_however_often() {
        poll.prepared();
        done(poll.freezing.freeze(ID, 3, Optional.empty(), ONE, poll.now));
        done(poll.freezing.freeze(ID, 3, Optional.of(poll.digest()), ONE, poll.now));
        assertThat(poll.poll().phase()).isEqualTo(PollPhase.PLANNED);
        assertThat(poll.poll().approvals()).hasSize(1);
    }

    @Test
    void the_second_person_must_name_the_digest() {
        poll.prepared();
        done(poll.freezing.freeze(ID, 3, Optional.empty(), ONE, poll.now));
        assertRefused(poll.freezing.freeze(ID, 3, Optional.empty(), TWO, poll.now), PollReason.ANOTHER_DIGEST);
        assertRefused(
                poll.freezing.freeze(ID, 3, Optional.of(PollSamples.DIGEST), TWO, poll.now), PollReason.ANOTHER_DIGEST);
        assertThat(poll.poll().phase()).isEqualTo(PollPhase.PLANNED);
    }

    @Test
    void a_change_of_the_plan_drops_the_first_persons_half() {
        poll.prepared();
        done(poll.freezing.freeze(ID, 3, Optional.empty(), ONE, poll.now));
        Digest before = poll.digest();
        PollPlan plan = APoll.PLAN;
        var stricter = new PollPlan(
                ID, "akim", false, plan.questions(), plan.districts(), plan.times(), 25, 30, plan.belowMinimum());
        done(poll.planning.plan(stricter, APoll.OFFICERS, AGENCY, poll.now));
        assertThat(poll.poll().approvals()).isEmpty();
        assertRefused(poll.freezing.freeze(ID, 3, Optional.of(before), TWO, poll.now), PollReason.ANOTHER_DIGEST);
    }

    @Test
    void two_who_name_different_rolls_have_not_agreed() {
        poll.prepared();
        poll.rolls.put(4, new RollSummary(ID, 4, PollSamples.DIGEST, Map.of(), Map.of()));
        done(poll.freezing.freeze(ID, 3, Optional.empty(), ONE, poll.now));
        done(poll.freezing.freeze(ID, 4, Optional.empty(), TWO, poll.now));
        assertThat(poll.poll().phase()).isEqualTo(PollPhase.PLANNED);
        assertThat(poll.poll().approvals()).hasSize(2);
    }

    @Test
    void a_small_roll_opens_its_box_after_issuance() {
        FrozenPoll frozen = FreezingPoll.frozen(APoll.PLAN, PollSamples.roll());
        assertThat(frozen.ballotsFrom(PollSamples.LARGE)).contains(PollSamples.TIMES.issueFrom());
        assertThat(frozen.ballotsFrom(PollSamples.SMALL)).contains(PollSamples.TIMES.issueUntil());
    }

    @Test
    void nothing_is_frozen_without_secrets_without_a_confirmed_roll_or_too_late() {
        poll.planned();
        assertRefused(poll.freezing.freeze(ID, 3, Optional.empty(), ONE, poll.now), PollReason.SECRETS_NOT_READY);
        poll.prepared();
        assertRefused(poll.freezing.freeze(ID, 9, Optional.empty(), ONE, poll.now), PollReason.ROLL_NOT_CONFIRMED);
        poll.rolls.put(4, new RollSummary(ID, 4, PollSamples.DIGEST, Map.of(new Kato("316099000"), 1L), Map.of()));
        assertRefused(poll.freezing.freeze(ID, 4, Optional.empty(), ONE, poll.now), PollReason.ROLL_OF_OTHER_DISTRICTS);
        assertRefused(
                poll.freezing.freeze(ID, 3, Optional.empty(), ONE, PollSamples.TIMES.issueFrom()),
                PollReason.TIMES_IN_THE_PAST);
    }

    @Test
    void only_registrar_officers_of_this_poll_freeze_it() {
        poll.prepared();
        assertForbidden(poll.freezing.freeze(ID, 3, Optional.empty(), AGENCY, poll.now));
    }
}
