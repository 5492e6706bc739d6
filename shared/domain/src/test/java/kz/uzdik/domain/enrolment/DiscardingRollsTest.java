package kz.uzdik.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.enrolment.RollImport.Phase;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.poll.Poll;
import org.junit.jupiter.api.Test;

class DiscardingRollsTest {
    private final ARoll world = new ARoll();
    private final RollImport chosen = world.confirmed(People.file(0, 5, "316030000"), ARoll.OFFICER);
    private final RollImport other = world.confirmed(People.file(100, 7, "316030000"), ARoll.OFFICER);
    private final RollImport seen = world.imported(People.file(200, 3, "316030000"));

    private void discard(Instant at) {
        Poll poll = world.polls.find(ARoll.POLL).orElseThrow();
        new DiscardingRolls(world.imports).discard(poll, at);
    }

    private Phase phase(RollImport roll) {
        return world.imports.find(ARoll.POLL, roll.number()).orElseThrow().phase();
    }

    private boolean remove(RollImport roll, int most) {
        return new RemovingRoll(world.imports, world.rolls).remove(ARoll.POLL, roll.number(), most);
    }

    private List<Errand.Task> errands() {
        return world.errands.pending(Instant.MAX, 10).stream()
                .map(id -> world.errands.find(id).orElseThrow().task())
                .toList();
    }

    @Test
    void before_the_freeze_any_roll_may_be_chosen() {
        discard(ARoll.AT);
        assertThat(List.of(chosen, other)).allMatch(roll -> phase(roll) == Phase.CONFIRMED);
        assertThat(phase(seen)).isEqualTo(Phase.REPORTED);
    }

    @Test
    void after_it_every_other_is_discarded_once_and_the_chosen_one_never() {
        world.freeze(chosen.number());
        discard(ARoll.AT);
        discard(ARoll.AT);
        assertThat(phase(chosen)).isEqualTo(Phase.CONFIRMED);
        assertThat(phase(other)).isEqualTo(Phase.DISCARDED);
        assertThat(phase(seen)).isEqualTo(Phase.DISCARDED);
        assertThat(errands())
                .containsExactlyInAnyOrder(new Errand.Task.Discard(other.id()), new Errand.Task.Discard(seen.id()));
    }

    @Test
    void a_supplement_that_nobody_confirms_is_discarded_when_issuance_is_over() {
        world.freeze(chosen.number());
        RollImport confirmed = world.confirmed(People.file(300, 2, "316031000"), ARoll.OFFICER, ARoll.SECOND);
        RollImport left = world.imported(People.file(400, 2, "316031000"));
        discard(PollSamples.TIMES.issueUntil().minusMillis(1));
        assertThat(phase(left)).isEqualTo(Phase.REPORTED);
        discard(PollSamples.TIMES.issueUntil());
        assertThat(phase(left)).isEqualTo(Phase.DISCARDED);
        assertThat(phase(confirmed)).isEqualTo(Phase.CONFIRMED);
    }

    @Test
    void a_roll_planned_before_the_freeze_that_arrives_after_it_fails() {
        RollImport late = world.send(People.file(500, 3, "316030000"));
        world.freeze(chosen.number());
        RollImport failed = world.imported(late);
        assertThat(failed.phase()).isEqualTo(Phase.FAILED);
        assertThat(failed.faults()).extracting(fault -> fault.code().key()).containsExactly("roll-outdated");
        assertThat(errands()).containsExactly(new Errand.Task.Discard(late.id()));
    }

    @Test
    void the_people_of_a_discarded_roll_are_removed_some_at_a_time_and_nobody_elses() {
        assertThatThrownBy(() -> remove(other, 5)).isInstanceOf(IllegalStateException.class);
        world.freeze(chosen.number());
        discard(ARoll.AT);
        assertThat(remove(other, 5)).isFalse();
        assertThat(remove(other, 5)).isTrue();
        assertThat(world.rolls.entries.keySet())
                .extracting(EntryKey::roll)
                .contains(chosen.number(), seen.number())
                .doesNotContain(other.number());
        assertThatThrownBy(() -> remove(chosen, 5)).isInstanceOf(IllegalStateException.class);
    }
}
