package kz.uzdik.domain.poll;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;

/** Keeps the first person's half of a decision, and makes it with the second's. The same person twice is one. */
final class AgreeingByTwo {
    private AgreeingByTwo() {}

    static Outcome<Poll> agree(Polls polls, Poll poll, Matter matter, Actor actor, Instant at) {
        if (poll.hasAnothersApproval(matter, actor.id())) {
            Change<Poll> decided = poll.decided(matter, at);
            return Change.outcome(polls.commit(decided, actor, at), decided.next());
        }
        if (poll.hasApproval(matter, actor.id())) {
            return Outcome.done(poll);
        }
        Change<Poll> half = poll.approved(new Approval(matter, actor.id(), at));
        return Change.outcome(polls.commit(half, actor, at), half.next());
    }
}
