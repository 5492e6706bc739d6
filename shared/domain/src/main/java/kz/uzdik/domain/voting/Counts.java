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

    /** The districts whose poll two people have annulled. */
    Set<Kato> annulled(PollId poll);

    /** What the poll came to without these districts; empty as long as that is not counted. */
    Optional<PollCount> find(PublishedPoll poll, Set<Kato> annulled);

    /**
     * Keeps what was counted for those who publish it, unless a count without the same districts is kept.
     *
     * @return the one that is kept
     */
    PollCount keep(PollCount count);
}
