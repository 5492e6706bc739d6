package kz.uzdik.domain.poll;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Kato;

/**
 * The key ceremony records its steps. Each can be recorded again without harm: what stands there already stays, so a
 * step that died after its work and before its record is simply done again.
 */
public final class RecordingPoll {
    private static final Actor SYSTEM = Actor.system("key-ceremony");

    private final Polls polls;

    public RecordingPoll(Polls polls) {
        this.polls = polls;
    }

    public Optional<Poll> find(PollId id) {
        return polls.find(id);
    }

    public List<Poll> all() {
        return polls.all();
    }

    /** A key was made in the key service; the poll returned names the key that holds, this or an earlier one. */
    public Poll keyMade(PollId id, KeyPart part, String key, Instant at) {
        return unless(id, at, poll -> poll.custody().key(part).isPresent(), poll -> poll.keyMade(part, key));
    }

    /** The frozen poll's files are published. Recorded once more after a death, it asks for the keys once more. */
    public Poll filesPublished(PollId id, Instant at) {
        return unless(id, at, poll -> poll.phase() != PollPhase.FROZEN, Poll::filesPublished);
    }

    /** So many districts, in the plan's order, have their key. */
    public Poll districtKeysMade(PollId id, int districts, Instant at) {
        return unless(
                id, at, poll -> poll.custody().districts() >= districts, poll -> poll.districtKeysMade(districts));
    }

    public Poll keysPublished(PollId id, Digest keys, Instant at) {
        return unless(id, at, poll -> poll.phase() != PollPhase.FROZEN, poll -> poll.keysPublished(keys));
    }

    /**
     * Decides that a count holds, provided that just these districts are annulled; from then on none is. What an
     * annulment and a count have decided at once, one conditional write decides.
     *
     * @return the poll: with these results, with others that hold already, or with none, if others are annulled
     */
    public Poll accepted(PollId id, Digest results, Set<Kato> annulled, Instant at) {
        return unless(
                id,
                at,
                poll -> poll.phase() != PollPhase.CLOSING
                        || poll.decisions().results().isPresent()
                        || !poll.decisions().annulled().keySet().equals(annulled),
                poll -> poll.accepted(results));
    }

    /** The results are published. */
    public Poll counted(PollId id, Instant at) {
        return unless(
                id,
                at,
                poll -> poll.phase() != PollPhase.CLOSING
                        || poll.decisions().results().isEmpty(),
                poll -> poll.counted(at));
    }

    /** Retires every key that has nothing left to do. */
    public void retireDue(Poll poll, Instant at) {
        for (KeyPart part : KeyPart.values()) {
            if (KeyRetirement.isDue(poll, part, at)) {
                retired(poll.id(), part, at);
            }
        }
    }

    /** Nothing is done with a key from now on; where there is still something to be done, it stays. */
    public Poll retired(PollId id, KeyPart part, Instant at) {
        return unless(id, at, poll -> !KeyRetirement.isDue(poll, part, at), poll -> poll.retired(part, at));
    }

    public Poll destroyed(PollId id, KeyPart part, Instant at) {
        return unless(id, at, poll -> !poll.custody().isToDestroy(part), poll -> poll.destroyed(part, at));
    }

    /** The ballots are backed up, or {@link Decisions#NO_BACKUP} can be had of them. */
    public Poll backedUp(PollId id, String backup, Instant at) {
        return unless(id, at, poll -> poll.decisions().backup().isPresent(), poll -> poll.backedUp(backup));
    }

    public Poll bundled(PollId id, Digest bundle, Instant at) {
        return unless(id, at, poll -> poll.decisions().bundle().isPresent(), poll -> poll.bundled(bundle));
    }

    private Poll unless(PollId id, Instant at, Predicate<Poll> isRecorded, Function<Poll, Change<Poll>> record) {
        return switch (Change.<Poll>decideAgain(() -> {
            Poll poll = polls.find(id).orElseThrow(() -> new IllegalStateException("no such poll: " + id));
            if (isRecorded.test(poll)) {
                return Outcome.done(poll);
            }
            Change<Poll> change = record.apply(poll);
            return Change.outcome(polls.commit(change, SYSTEM, at), change.next());
        })) {
            case Outcome.Done<Poll>(var poll) -> poll;
            default -> throw new IllegalStateException("others kept the poll busy: " + id);
        };
    }
}
