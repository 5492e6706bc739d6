package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.json.form.RankingRunForm;

/** Ranking runs in the table. */
public final class DynamoRankingRuns implements RankingRuns {
    private static final Kind<RankingRun> KIND = new Kind<>(
            Subject.RANKING,
            RankingRunForm.FORM,
            RankingRun::id,
            RankingRun::version,
            run -> Optional.of(run.state().name()),
            run -> Map.of());

    private final DynamoCollection<RankingRun> runs;

    public DynamoRankingRuns(ContestTable table) {
        runs = new DynamoCollection<>(table, KIND);
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
