package kz.uzdik.domain.enrolment;

import java.time.Instant;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;

/**
 * Somebody asks for a code (step 3 of docs/voting.md). The roll is not read here: one message is queued for everybody
 * who asks, so neither the answer nor the time it takes tells who is on the roll.
 */
public final class RequestingCode {
    private final OpenPolls polls;
    private final CodeQueue queue;
    private final RequestId.Source ids;

    public RequestingCode(PublishedPolls polls, CodeQueue queue, RequestId.Source ids) {
        this.polls = new OpenPolls(polls);
        this.queue = queue;
        this.ids = ids;
    }

    /**
     * Queues the request.
     *
     * @return the request's id, known to nobody else; unknown when there is no such poll; refused outside the times in
     *     which a code can be used, or when the poll has no such district
     */
    public Outcome<RequestId> request(PollId id, Claim claim, Language language, Instant at) {
        return polls.with(id, claim.district(), at, PublishedPoll::complaintsShutAt, _ -> {
            RequestId request = ids.draw();
            queue.put(new WantedCode(id, claim, language, request));
            return Outcome.done(request);
        });
    }
}
