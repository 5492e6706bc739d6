package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Publications;

/** Publications in the table. */
public final class DynamoPublications implements Publications {
    private final DynamoCollection<Publication> publications;

    public DynamoPublications(ContestTable table) {
        publications = new DynamoCollection<>(table, Kind.PUBLICATION);
    }

    @Override
    public List<Publication> of(EditionId edition) {
        return publications.in(Key.publications(edition));
    }

    @Override
    public Optional<Publication> find(EditionId edition, int number) {
        return publications.find(Publication.id(edition, number));
    }

    @Override
    public Change.Commit commit(Change<Publication> change, Actor actor, Instant at) {
        return publications.commit(change, actor, at);
    }
}
