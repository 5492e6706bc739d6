package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.HandOver;
import kz.uzdik.domain.jury.HandOvers;
import kz.uzdik.domain.people.Actor;

/** Hand-overs in the table. */
public final class DynamoHandOvers implements HandOvers {
    private final DynamoCollection<HandOver> handOvers;

    public DynamoHandOvers(ContestTable table) {
        handOvers = new DynamoCollection<>(table, Kind.HANDOVER);
    }

    @Override
    public List<HandOver> of(EditionId edition) {
        return handOvers.in(Key.handOvers(edition));
    }

    @Override
    public Change.Commit commit(Change<HandOver> change, Actor actor, Instant at) {
        return handOvers.commit(change, actor, at);
    }
}
