package kz.uzdik.domain.poll;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.territory.Kato;

/**
 * What a poll came to, as published.
 *
 * @param poll the frozen poll
 * @param districts of each district the counts, online and on paper together; empty where fewer than K answered. A
 *     district whose poll was annulled is not named
 */
public record PollResults(FrozenPoll poll, Map<Kato, Optional<AnswerCounts>> districts) {
    public PollResults {
        districts = Map.copyOf(districts);
    }

    /** Published polls' results. */
    public interface Published {
        /** A poll's results; empty as long as they are not published. */
        Optional<PollResults> find(PollId id);
    }
}
