package kz.uzdik.domain.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private final Deque<Outcome<String>> outcomes = new ArrayDeque<>();

    @Test
    void an_act_that_is_overtaken_is_decided_again_until_it_gets_through() {
        for (int i = 0; i < 49; i++) {
            outcomes.add(new Outcome.Conflict<>());
        }
        outcomes.add(Outcome.done("stored"));
        assertThat(Change.decideAgain(outcomes::remove)).isEqualTo(Outcome.done("stored"));
    }

    @Test
    void an_act_that_is_overtaken_fifty_times_ends_as_a_conflict() {
        for (int i = 0; i < 50; i++) {
            outcomes.add(new Outcome.Conflict<>());
        }
        outcomes.add(Outcome.done("too late"));
        assertThat(Change.decideAgain(outcomes::remove)).isEqualTo(new Outcome.Conflict<>());
        assertThat(outcomes).hasSize(1);
    }

    @Test
    void a_refusal_is_not_decided_again() {
        outcomes.addAll(List.of(Outcome.forbidden(), Outcome.done("never")));
        assertThat(Change.decideAgain(outcomes::remove)).isEqualTo(Outcome.forbidden());
    }
}
