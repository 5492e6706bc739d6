package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Polls;

/** Polls in memory. */
public record InMemoryPolls(InMemoryStore store) implements Polls {
    @Override
    public Optional<Poll> find(PollId id) {
        return store.polls.find(id.toString());
    }

    @Override
    public List<Poll> all() {
        return store.polls.all(_ -> true);
    }

    @Override
    public Change.Commit commit(Change<Poll> change, Actor actor, Instant at) {
        return store.polls.commit(change, actor, at);
    }
}
