package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.contest.ContestFact;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.memory.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every port with a commit keeps, whatever it stores and wherever. */
public abstract class AggregateContract<S> implements PortsUnderTest {
    /** Something that happened and asks for nothing. */
    record Noted(String what) implements Fact {
        @Override
        public Map<String, String> values() {
            return Map.of("what", what, "empty", "");
        }
    }

    /** A fact from which a notice to many follows. */
    static final Fact AMENDED = new ContestFact.DeadlineAmended(
            Samples.EDITION, "intake", Optional.empty(), Samples.AT, "карантин; \"тоқтау\"");

    protected final SettableClock clock = new SettableClock(Instant.parse("2026-11-02T10:00:00Z"));
    Ports ports;

    /** What the aggregate under test is. */
    record Subject<S>(Fact.Subject type, Function<S, String> id) {}

    abstract Subject<S> subject();

    /** A state with an id by the number; all numbers are in one list. */
    abstract S sample(int number, long version);

    /** A state that is in another list. */
    abstract S elsewhere();

    abstract Optional<S> find(S like);

    /** The list that all samples are in, in the port's order. */
    abstract List<S> list();

    /** The same samples in the port's order. */
    abstract List<S> inOrder(List<S> samples);

    abstract Commit commit(Change<S> change);

    @BeforeEach
    final void emptyStore() {
        ports = ports(clock);
    }

    final Commit commit(S next, Fact... facts) {
        return commit(Change.of(next, versionOf(next) - 1, facts));
    }

    abstract long versionOf(S state);

    final List<AuditEntry> trail(S state) {
        return ports.audit().of(subject().type(), subject().id().apply(state));
    }

    final List<String> pending() {
        return ports.errands().pending(clock.instant().plusSeconds(1), 100);
    }

    @Test
    void what_was_never_stored_is_not_found() {
        assertThat(find(sample(1, 1))).isEmpty();
        assertThat(trail(sample(1, 1))).isEmpty();
    }

    @Test
    void every_stored_version_is_found_as_it_was() {
        for (int version = 1; version <= 6; version++) {
            S state = sample(1, version);
            assertThat(commit(state, new Noted("step"))).isEqualTo(Commit.STORED);
            assertThat(find(state)).contains(state);
        }
    }

    @Test
    void what_is_created_twice_is_stored_once() {
        assertThat(commit(sample(1, 1), new Noted("first"))).isEqualTo(Commit.STORED);
        assertThat(commit(sample(1, 1), new Noted("second"), AMENDED)).isEqualTo(Commit.CONFLICT);
        assertThat(trail(sample(1, 1)))
                .extracting(entry -> entry.values().get("what"))
                .containsExactly("first");
        assertThat(pending()).isEmpty();
    }

    @Test
    void of_two_commits_on_one_version_the_first_is_stored() {
        commit(sample(1, 1));
        assertThat(commit(sample(1, 2), new Noted("first"))).isEqualTo(Commit.STORED);
        assertThat(commit(sample(1, 2), new Noted("second"), AMENDED)).isEqualTo(Commit.CONFLICT);
        assertThat(find(sample(1, 2))).contains(sample(1, 2));
        assertThat(trail(sample(1, 1))).hasSize(1);
        assertThat(pending()).isEmpty();
    }

    @Test
    void a_version_that_is_not_there_is_a_conflict() {
        assertThat(commit(sample(1, 5), new Noted("far"))).isEqualTo(Commit.CONFLICT);
        assertThat(find(sample(1, 5))).isEmpty();
        assertThat(trail(sample(1, 5))).isEmpty();
    }

    @Test
    void a_version_that_does_not_follow_is_a_fault_and_stores_nothing() {
        assertThatThrownBy(() -> commit(Change.of(sample(1, 3), 1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(find(sample(1, 3))).isEmpty();
    }

    @Test
    void a_list_holds_everything_stored_before_in_its_order_and_nothing_else() {
        commit(elsewhere());
        List<S> samples = IntStream.rangeClosed(1, 12)
                .map(number -> 13 - number)
                .mapToObj(number -> sample(number, 1))
                .toList();
        for (S state : samples) {
            assertThat(commit(state)).isEqualTo(Commit.STORED);
            assertThat(list()).contains(state);
        }
        assertThat(list()).isEqualTo(inOrder(samples));
    }

    @Test
    void a_guard_on_a_phase_lets_a_commit_through_only_in_that_phase() {
        var sitting = JurySamples.sitting(40);
        Guard open = Guard.inPhase(Fact.Subject.SITTING, sitting.toString(), Phase.OPEN.name());
        Change<S> change = Change.of(sample(1, 1), 0, AMENDED).onlyWhile(open);
        assertThat(commit(change)).isEqualTo(Commit.CONFLICT);
        sit(40, 1);
        assertThat(commit(change)).isEqualTo(Commit.CONFLICT);
        sit(40, 2);
        assertThat(commit(change)).isEqualTo(Commit.STORED);
        sit(40, 3);
        assertThat(commit(Change.of(sample(1, 2), 1, AMENDED).onlyWhile(open))).isEqualTo(Commit.CONFLICT);
        assertThat(find(sample(1, 1))).contains(sample(1, 1));
        assertThat(trail(sample(1, 1))).hasSize(1);
        assertThat(pending()).hasSize(1);
    }

    @Test
    void a_guard_on_a_version_lets_a_commit_through_only_while_nothing_has_changed_there() {
        Guard first =
                Guard.atVersion(Fact.Subject.SITTING, JurySamples.sitting(40).toString(), 1);
        assertThat(commit(Change.of(sample(1, 1), 0).onlyWhile(first))).isEqualTo(Commit.CONFLICT);
        sit(40, 1);
        assertThat(commit(Change.of(sample(1, 1), 0).onlyWhile(first))).isEqualTo(Commit.STORED);
        sit(40, 2);
        assertThat(commit(Change.of(sample(1, 2), 1).onlyWhile(first))).isEqualTo(Commit.CONFLICT);
        assertThat(find(sample(1, 1))).contains(sample(1, 1));
    }

    @Test
    void a_guard_on_absence_lets_a_commit_through_until_the_other_is_there() {
        Guard absent =
                Guard.absent(Fact.Subject.SITTING, JurySamples.sitting(40).toString());
        assertThat(commit(Change.of(sample(1, 1), 0).onlyWhile(absent))).isEqualTo(Commit.STORED);
        sit(40, 1);
        assertThat(commit(Change.of(sample(1, 2), 1).onlyWhile(absent))).isEqualTo(Commit.CONFLICT);
        assertThat(find(sample(1, 1))).contains(sample(1, 1));
    }

    @Test
    void a_guard_on_absence_or_a_phase_lets_a_commit_through_in_either_case_and_in_no_other() {
        Guard gone = Guard.absentOrInPhase(
                Fact.Subject.SITTING, JurySamples.sitting(40).toString(), Phase.OPEN.name());
        assertThat(commit(Change.of(sample(1, 1), 0).onlyWhile(gone))).isEqualTo(Commit.STORED);
        sit(40, 1);
        assertThat(commit(Change.of(sample(1, 2), 1).onlyWhile(gone))).isEqualTo(Commit.CONFLICT);
        sit(40, 2);
        assertThat(commit(Change.of(sample(1, 2), 1).onlyWhile(gone))).isEqualTo(Commit.STORED);
    }

    private void sit(int number, long version) {
        var change = Change.of(JurySamples.sitting(number, version), version - 1);
        assertThat(ports.sittings().commit(change, Samples.ACTOR, Samples.AT)).isEqualTo(Commit.STORED);
    }
}
