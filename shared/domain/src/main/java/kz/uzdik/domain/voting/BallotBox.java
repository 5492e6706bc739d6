package kz.uzdik.domain.voting;

import java.util.stream.Stream;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/**
 * All ballots of all polls. It keeps neither time nor order of arrival, nothing of it enters the audit trail, and
 * nothing in it changes.
 */
public interface BallotBox {
    /**
     * Puts a ballot in unless one of the same credential is there: one conditional write, which never replaces.
     *
     * @param id the ballot's credential-id
     */
    Put put(PollId poll, Kato district, Digest id, Ballot ballot);

    /**
     * A district's ballots by their credential-ids, each as it is now, read page by page as far as the stream is read.
     * Only the count may ask, and only after the close.
     */
    Stream<Cast> of(PollId poll, Kato district);

    /** How putting ended. */
    enum Put {
        STORED,
        /** The same ballot was there already; the first one's signature stays. */
        SAME,
        /** Another ballot of the same credential is there. */
        OTHER
    }

    /** A ballot and the credential-id it was put under. */
    record Cast(Digest id, Ballot ballot) {}
}
