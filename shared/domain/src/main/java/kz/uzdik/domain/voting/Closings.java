package kz.uzdik.domain.voting;

import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/** What was closed, in the polls' public folders. Each record is written once; whoever comes second gets the first. */
public interface Closings {
    /** A district's record; empty as long as its box is not closed. */
    Optional<ClosedDistrict> find(PollId poll, Kato district);

    /**
     * Keeps a district's record, unless one is kept.
     *
     * @param digest the frozen poll's
     * @return the one that is kept
     */
    ClosedDistrict keep(PollId poll, Digest digest, Kato district, ClosedDistrict closed);

    /** The districts that have a record. */
    Set<Kato> districts(PollId poll);

    /** The poll's record; empty as long as a district's is missing. */
    Optional<Closing> find(PollId poll);

    /**
     * Keeps the poll's record and signs it, unless one is kept; one that was kept and not signed is signed.
     *
     * @return the one that is kept
     */
    Closing keep(PollId poll, Closing closing);
}
