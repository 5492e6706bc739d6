package kz.uzdik.functions.scoreaggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.http.testing.Sittings2020;
import org.junit.jupiter.api.Test;

class RankingWorkerTest {

    private static final SittingId SELECTION = new SittingId(AContest.REGIONAL, "selection");
    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    private final AContest contest = Aggregation.sealed();
    private final RankingWorker worker = new RankingWorker(Aggregation.ports(contest), _ -> Optional.empty());
    private final SampleEvent told = SampleEvent.load("score-aggregation/rank");

    private RankingRun run() {
        return contest.ports.rankings().find(SELECTION.toString(), 1).orElseThrow();
    }

    private boolean pending(String errand) {
        return contest.ports.errands().pending(NEVER, 1_000).contains(errand);
    }

    private List<String> tell(SampleEvent event) {
        return Invocation.of(worker, event.stream()).failures();
    }

    @Test
    void a_run_that_was_asked_for_is_made() {
        new Sittings2020(contest).requested(SELECTION);
        Invocation done = Invocation.of(worker, told.stream());

        assertThat(done.failures()).isEmpty();
        assertThat(run().state()).isEqualTo(RankingRun.State.DONE);
        assertThat(pending("ranking:" + SELECTION + ".run.1:1")).isFalse();
    }

    @Test
    void told_twice_it_leaves_the_run_as_it_is() {
        new Sittings2020(contest).requested(SELECTION);
        Invocation.of(worker, told.stream());
        RankingRun made = run();
        Invocation again = Invocation.of(worker, told.stream());

        assertThat(again.failures()).isEmpty();
        assertThat(run()).isEqualTo(made);
    }

    @Test
    void after_a_death_between_the_run_and_the_note_it_is_only_noted() {
        new Sittings2020(contest).ranked(SELECTION);
        RankingRun made = run();
        assertThat(pending("ranking:" + SELECTION + ".run.1:1")).isTrue();

        Invocation.of(worker, told.stream());
        assertThat(run()).isEqualTo(made);
        assertThat(pending("ranking:" + SELECTION + ".run.1:1")).isFalse();
    }

    @Test
    void what_it_cannot_do_comes_again_and_at_last_to_the_dead_letters() {
        assertThat(tell(told)).hasSize(1);
        assertThat(tell(told.message(Map.of("errand", "edition:best-2020:1")))).hasSize(1);
        assertThat(tell(told.message(Map.of("run", 1)))).hasSize(1);
    }

    @Test
    void an_errand_of_another_kind_is_not_its_work() {
        String appointed = "commission:" + AContest.REGIONAL + ":1";
        Invocation other = Invocation.of(worker, told.message(Map.of("errand", appointed)).stream());

        assertThat(other.failures()).hasSize(1);
        assertThat(pending(appointed)).isTrue();
    }
}
