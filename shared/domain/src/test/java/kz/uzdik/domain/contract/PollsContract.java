package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;

/** What a store of polls keeps. */
public abstract class PollsContract extends AuditedContract<Poll> {
    @Override
    Subject<Poll> subject() {
        return new Subject<>(Fact.Subject.POLL, poll -> poll.id().toString());
    }

    @Override
    Poll sample(int number, long version) {
        return PollSamples.poll(number, version);
    }

    @Override
    Poll elsewhere() {
        return PollSamples.poll(new PollId(Samples.LONGER_EDITION, "poll-1"), 1);
    }

    @Override
    Optional<Poll> find(Poll like) {
        return ports.polls().find(like.id());
    }

    @Override
    List<Poll> list() {
        return ports.polls().all().stream()
                .filter(poll -> poll.id().edition().equals(Samples.EDITION))
                .toList();
    }

    @Override
    List<Poll> inOrder(List<Poll> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(poll -> poll.id().toString()))
                .toList();
    }

    @Override
    Commit commit(Change<Poll> change) {
        return ports.polls().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Poll state) {
        return state.version();
    }
}
