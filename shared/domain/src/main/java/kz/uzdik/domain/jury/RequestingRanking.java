package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.REQUEST_RANKING;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.RankingRuns;

/**
 * The Agency triggers a ranking run of a sealed sitting. It is accepted at once and made from the queue. Two triggers
 * at once make one run: whoever comes second gets the run that is there.
 */
public final class RequestingRanking {
    private final AtSitting floor;
    private final RankingRuns runs;

    public RequestingRanking(AtSitting floor, RankingRuns runs) {
        this.floor = floor;
        this.runs = runs;
    }

    public Outcome<RankingRun> request(SittingId id, Actor actor, Instant at) {
        return floor.act(id, REQUEST_RANKING, actor, at, here -> {
            Sitting sitting = here.sitting();
            if (sitting.phase() != Phase.SEALED) {
                return Outcome.refused(here.wrongPhase());
            }
            List<RankingRun> earlier = runs.of(id.toString());
            if (!earlier.isEmpty() && stillServes(earlier.getLast(), here)) {
                return Outcome.done(earlier.getLast());
            }
            Change<RankingRun> change = RankingRun.request(
                            id.toString(), earlier.size() + 1, sitting.ties().size(), at)
                    .onlyWhile(sitting.unchanged());
            return Change.outcome(runs.commit(change, actor, at), change.next());
        });
    }

    private boolean stillServes(RankingRun last, AtSitting.Here here) {
        return switch (last.state()) {
            case REQUESTED -> true;
            case DONE -> floor.isCoveredBy(here.sitting(), last);
            case FAILED -> false;
        };
    }
}
