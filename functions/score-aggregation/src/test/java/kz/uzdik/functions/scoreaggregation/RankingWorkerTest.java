package kz.uzdik.functions.scoreaggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.FrozenPoll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Kato;
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

    @Test
    void what_those_said_whom_the_ethics_officer_asked_is_the_figure_that_the_shipped_rules_ask_for() {
        Sittings2020 sittings = new Sittings2020(contest);
        sittings.ranked(SELECTION);
        sittings.signed(SELECTION);
        Sitting choice = sittings.sealed(AContest.REGIONAL, "regional-choice");
        sittings.requested(choice.id());
        Entrant first = choice.entrants().getFirst();
        var asked = new RankingWorker(Aggregation.ports(contest), poll -> ethics(poll, first.unit()));

        var event = told.message(Map.of("errand", "ranking:" + choice.id() + ".run.1:1"));
        assertThat(Invocation.of(asked, event.stream()).failures()).isEmpty();

        // Forty fours of 1…5 lie at three quarters of 0…10; the officer had recorded 10.
        assertThat(ethicsSurvey(choice, first)).isEqualTo(Points.parse("7.5"));
    }

    private static Optional<PollResults> ethics(PollId poll, Kato unit) {
        if (!poll.equals(new PollId(AContest.EDITION, "ethics"))) {
            return Optional.empty();
        }
        var counts = new AnswerCounts(List.of(List.of(0L, 0L, 0L, 0L, 40L, 0L)));
        var frozen = new FrozenPoll(PollSamples.plan(poll, unit), Map.of());
        return Optional.of(new PollResults(frozen, Map.of(unit, Optional.of(counts))));
    }

    private Points ethicsSurvey(Sitting sitting, Entrant entrant) {
        var run = contest.ports.rankings().find(sitting.id().toString(), 1).orElseThrow();
        return run.ranking()
                .orElseThrow()
                .placings()
                .filter(placing -> placing.candidate().equals(entrant.candidate()))
                .flatMap(placing -> placing.tally().shares().stream())
                .filter(share -> share.criterion().value().equals("ethics-survey"))
                .map(Tally.Share::combined)
                .findFirst()
                .orElseThrow();
    }
}
