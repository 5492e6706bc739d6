package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.json.form.PublicationForm;

/** Publications in the table. */
public final class DynamoPublications implements Publications {
    private static final Kind<Publication> KIND =
            Kind.of(Subject.PUBLICATION, PublicationForm.FORM, Publication::id, Publication::version);

    private final DynamoCollection<Publication> publications;
    private final int from;

    public DynamoPublications(ContestTable table) {
        this(table, 1);
    }

    /** @param from numbers below it may have been given by publications that a restored table does not know */
    public DynamoPublications(ContestTable table, int from) {
        this.from = from;
        publications = new DynamoCollection<>(table, KIND);
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
    public int next(List<Publication> earlier) {
        return Math.max(from, Publications.super.next(earlier));
    }

    @Override
    public Change.Commit commit(Change<Publication> change, Actor actor, Instant at) {
        return publications.commit(change, actor, at);
    }
}
