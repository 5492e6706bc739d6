package kz.uzdik.domain.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private final Deque<Outcome<String>> outcomes = new ArrayDeque<>();

    @Test
    void an_act_that_is_overtaken_is_decided_again() {
        outcomes.addAll(List.of(new Outcome.Conflict<>(), Outcome.done("stored")));
        assertThat(Change.decideAgainOnce(outcomes::remove)).isEqualTo(Outcome.done("stored"));
    }

    @Test
    void an_act_that_is_overtaken_again_ends_as_a_conflict() {
        outcomes.addAll(List.of(new Outcome.Conflict<>(), new Outcome.Conflict<>(), Outcome.done("too late")));
        assertThat(Change.decideAgainOnce(outcomes::remove)).isEqualTo(new Outcome.Conflict<>());
        assertThat(outcomes).hasSize(1);
    }

    @Test
    void where_being_overtaken_is_usual_an_act_is_decided_more_often() {
        outcomes.addAll(List.of(new Outcome.Conflict<>(), new Outcome.Conflict<>(), Outcome.done("stored")));
        assertThat(Change.decideAgain(3, outcomes::remove)).isEqualTo(Outcome.done("stored"));
    }

    @Test
    void a_refusal_is_not_decided_again() {
        outcomes.addAll(List.of(Outcome.forbidden(), Outcome.done("never")));
        assertThat(Change.decideAgain(3, outcomes::remove)).isEqualTo(Outcome.forbidden());
    }
}
