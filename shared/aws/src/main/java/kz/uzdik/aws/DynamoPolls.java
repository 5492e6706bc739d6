package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.json.poll.PollForm;

/** Polls in the table. */
public final class DynamoPolls implements Polls {
    private static final Kind<Poll> KIND = new Kind<>(
            Subject.POLL,
            PollForm.FORM,
            poll -> poll.id().toString(),
            Poll::version,
            poll -> Optional.of(poll.phase().name()),
            poll -> Map.of());

    private final DynamoCollection<Poll> polls;

    public DynamoPolls(ContestTable table) {
        polls = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Poll> find(PollId id) {
        return polls.find(id.toString());
    }

    @Override
    public List<Poll> all() {
        return polls.in(Key.POLLS);
    }

    @Override
    public Change.Commit commit(Change<Poll> change, Actor actor, Instant at) {
        return polls.commit(change, actor, at);
    }
}
