package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.HandOver;
import kz.uzdik.domain.jury.HandOvers;
import kz.uzdik.domain.people.Actor;

/** Hand-overs in memory. */
public record InMemoryHandOvers(InMemoryStore store) implements HandOvers {
    @Override
    public List<HandOver> of(EditionId edition) {
        return store.handOvers.all(
                handOver -> handOver.sitting().commission().edition().equals(edition));
    }

    @Override
    public Change.Commit commit(Change<HandOver> change, Actor actor, Instant at) {
        return store.handOvers.commit(change, actor, at);
    }
}
