package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.ranking.RankingRun;

/** What a store of ranking runs keeps. */
public abstract class RankingRunsContract extends AuditedContract<RankingRun> {
    @Override
    Subject<RankingRun> subject() {
        return new Subject<>(Fact.Subject.RANKING, RankingRun::id);
    }

    @Override
    RankingRun sample(int number, long version) {
        return RankingSamples.run(RankingSamples.SCOPE, number, version);
    }

    @Override
    RankingRun elsewhere() {
        return RankingSamples.run(RankingSamples.SCOPE + "0", 1, 1);
    }

    @Override
    Optional<RankingRun> find(RankingRun like) {
        return ports.rankings().find(like.scope(), like.number());
    }

    @Override
    List<RankingRun> list() {
        return ports.rankings().of(RankingSamples.SCOPE);
    }

    @Override
    List<RankingRun> inOrder(List<RankingRun> samples) {
        return samples.stream()
                .sorted(Comparator.comparingInt(RankingRun::number))
                .toList();
    }

    @Override
    Commit commit(Change<RankingRun> change) {
        return ports.rankings().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(RankingRun state) {
        return state.version();
    }
}
