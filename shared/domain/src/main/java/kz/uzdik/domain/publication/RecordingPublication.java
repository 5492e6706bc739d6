package kz.uzdik.domain.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;

/** The system records that a publication's files are written and the pointer names them. */
public final class RecordingPublication {
    private static final Actor SYSTEM = Actor.system("result-publication");

    private final Publications publications;

    public RecordingPublication(Publications publications) {
        this.publications = publications;
    }

    /** The publication that is still to be written; empty when it is written or was never asked for. */
    public Optional<Publication> waiting(EditionId edition, int number) {
        return publications
                .find(edition, number)
                .filter(publication -> publication.manifestDigest().isEmpty());
    }

    /** @param files every file that the manifest lists */
    public Outcome<Publication> written(
            Publication publication, String manifestDigest, List<PublishedFile> files, Instant at) {
        Change<Publication> change = publication.written(manifestDigest, files);
        return Change.outcome(publications.commit(change, SYSTEM, at), change.next());
    }
}
