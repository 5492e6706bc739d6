package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.RankingRuns;

/** Ranking runs in the table. */
public final class DynamoRankingRuns implements RankingRuns {
    private final DynamoCollection<RankingRun> runs;

    public DynamoRankingRuns(ContestTable table) {
        runs = new DynamoCollection<>(table, Kind.RANKING);
    }

    @Override
    public List<RankingRun> of(String scope) {
        return runs.in(Key.rankings(scope));
    }

    @Override
    public Optional<RankingRun> find(String scope, int number) {
        return runs.find(RankingRun.id(scope, number));
    }

    @Override
    public Change.Commit commit(Change<RankingRun> change, Actor actor, Instant at) {
        return runs.commit(change, actor, at);
    }
}
