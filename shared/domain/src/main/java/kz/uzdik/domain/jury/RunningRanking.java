package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.RankingInputs;
import kz.uzdik.domain.ranking.RankingRule;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.RankingRuns;

/**
 * The system makes a requested ranking run. Its inputs are sealed, so a run that died half-way or is told twice comes to
 * the same, and a run that is done is left alone.
 */
public final class RunningRanking {
    private static final Actor SYSTEM = Actor.system("score-aggregation");

    private final AtSitting floor;
    private final RankingRuns runs;
    private final GatheringFigures gathering;

    public RunningRanking(AtSitting floor, RankingRuns runs, GatheringFigures gathering) {
        this.floor = floor;
        this.runs = runs;
        this.gathering = gathering;
    }

    public Outcome<RankingRun> run(SittingId id, int number, Instant at) {
        Optional<RankingRun> requested = runs.find(id.toString(), number);
        Optional<Here> here = floor.here(id, SYSTEM, at);
        if (requested.isEmpty() || here.isEmpty()) {
            return Outcome.unknown();
        }
        if (requested.get().state() != RankingRun.State.REQUESTED) {
            return Outcome.done(requested.get());
        }
        Change<RankingRun> change = rank(here.get(), requested.get());
        return Change.outcome(runs.commit(change, SYSTEM, at), change.next());
    }

    private Change<RankingRun> rank(Here here, RankingRun run) {
        Step.Selection step = (Step.Selection) here.step();
        Sitting sitting = here.sitting();
        Departures departures = floor.departures(sitting);
        var inputs = new RankingInputs(
                step.rules(),
                departures.standing(sitting),
                gathering.of(here.contest(), step, sitting).stream()
                        .filter(figure -> departures.stands(figure.candidate()))
                        .toList(),
                sitting.ties().subList(0, run.decisions()));
        return switch (RankingRule.rank(inputs)) {
            case RankingRule.Result.Ranked(var ranking) -> run.done(ranking.without(departures.reasons()));
            case RankingRule.Result.NotRanked(var problems) -> run.failed(problems);
        };
    }
}
