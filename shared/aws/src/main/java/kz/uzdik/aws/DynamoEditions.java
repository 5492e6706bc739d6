package kz.uzdik.aws;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.people.Actor;

/** Editions in the table. */
public final class DynamoEditions implements Editions {
    private final DynamoCollection<Edition> editions;

    public DynamoEditions(ContestTable table) {
        editions = new DynamoCollection<>(table, Kind.EDITION);
    }

    @Override
    public Optional<Edition> find(EditionId id) {
        return editions.find(id.value());
    }

    @Override
    public Change.Commit commit(Change<Edition> change, Actor actor, Instant at) {
        return editions.commit(change, actor, at);
    }
}
