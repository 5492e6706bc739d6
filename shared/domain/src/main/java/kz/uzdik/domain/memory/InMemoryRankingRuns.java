package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.RankingRuns;

/** Ranking runs in memory. */
public record InMemoryRankingRuns(InMemoryStore store) implements RankingRuns {
    @Override
    public List<RankingRun> of(String scope) {
        return store.rankings.all(run -> run.scope().equals(scope), Comparator.comparingInt(RankingRun::number));
    }

    @Override
    public Optional<RankingRun> find(String scope, int number) {
        return of(scope).stream().filter(run -> run.number() == number).findFirst();
    }

    @Override
    public Change.Commit commit(Change<RankingRun> change, Actor actor, Instant at) {
        return store.rankings.commit(change, actor, at);
    }
}
