package kz.uzdik.domain.voting;

import java.time.Instant;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;

/** The polls whose boxes may be opened: those that ended long enough ago that no ballot is on its way any more. */
public record ClosedPolls(PublishedPolls polls) {
    /**
     * The poll, with its last extension.
     *
     * @throws IllegalStateException when there is none, or it is too early: whoever asks must come again
     */
    public PublishedPoll find(PollId id, Instant at) {
        PublishedPoll poll = polls.find(id).orElseThrow(() -> new IllegalStateException("no such poll"));
        if (at.isBefore(poll.times().ballotsUntil().plus(poll.plan().quiet()))) {
            throw new IllegalStateException("the poll is not over long enough");
        }
        return poll;
    }
}
