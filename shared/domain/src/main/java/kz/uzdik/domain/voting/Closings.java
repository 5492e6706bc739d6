package kz.uzdik.domain.voting;

import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/**
 * What was closed. Each record is drawn up once; whoever comes second gets the first. The poll's record is published and
 * signed by others.
 */
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

    /** The poll's record as it is published and signed; empty until it is. */
    Optional<Closing> published(PollId poll);

    /** Draws the poll's record up for those who publish it, unless one is drawn up. */
    void keep(PollId poll, Closing closing);
}
