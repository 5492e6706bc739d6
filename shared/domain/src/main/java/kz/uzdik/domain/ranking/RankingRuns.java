package kz.uzdik.domain.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** All ranking runs. */
public interface RankingRuns {
    /** The runs of one scope, by number. */
    List<RankingRun> of(String scope);

    Optional<RankingRun> find(String scope, int number);

    Change.Commit commit(Change<RankingRun> change, Actor actor, Instant at);
}
