package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * What was handed in while files of it were still on their way. Nobody but its owner sees it: it becomes a submission by
 * the time it was handed in at when the last file is there, and lapses when one is not there in time.
 *
 * @param handedIn as it was handed in
 * @param until the last instant for its files to arrive, inclusive
 * @param lapsed when it was found that they had not; empty while they are awaited
 */
public record Flight(Submission handedIn, Instant until, Optional<Instant> lapsed) {

    /** Whether its files can still arrive in time. */
    public boolean isOpen(Instant at) {
        return lapsed.isEmpty() && !at.isAfter(until);
    }

    /** Whether this is one of its files. */
    public boolean carries(UploadId upload) {
        return handedIn.uploads().contains(upload);
    }

    Flight lapse(Instant at) {
        return new Flight(handedIn, until, Optional.of(at));
    }
}
