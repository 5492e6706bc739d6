package kz.uzdik.domain.voting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.territory.Kato;

/** What is counted beside ledgers, and what was counted. */
public interface Counts {
    /** The stations' confirmed subtotals, as the officers gave them to the count; nobody else has seen them yet. */
    List<StationCount> stations(PollId poll);

    /**
     * Publishes a station's subtotals and signs them, unless they are published.
     *
     * @throws IllegalStateException when others are
     */
    void publish(PublishedPoll poll, StationCount station);

    /** The districts whose poll two people have annulled. */
    Set<Kato> annulled(PollId poll);

    /** What the poll came to; empty as long as it is not counted. */
    Optional<PollCount> find(PublishedPoll poll);

    /**
     * Keeps the results and signs them, unless some are kept; what was kept and not signed is signed.
     *
     * @return the ones that are kept
     */
    PollCount keep(PollCount count);
}
