package kz.uzdik.functions.polladministration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.KeyRetirement;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.RecordingPoll;

/** Records what has become due; what must follow, the key ceremony is told by the records. */
final class DutiesOfPolls {

    /** A count takes minutes; one that has given nothing by then has lost its message. */
    private static final Duration A_COUNT = Duration.ofHours(1);

    private final RecordingPoll recording;
    private final Predicate<PollId> hasResults;
    private final Consumer<PollId> askForCount;

    /**
     * The duties over these polls.
     *
     * @param hasResults whether a poll's signed results are published
     */
    DutiesOfPolls(Polls polls, Predicate<PollId> hasResults, Consumer<PollId> askForCount) {
        recording = new RecordingPoll(polls);
        this.hasResults = hasResults;
        this.askForCount = askForCount;
    }

    /** Does what is due for every poll; one that fails keeps no other waiting, and fails this in the end. */
    void at(Instant at) {
        List<RuntimeException> faults = new ArrayList<>();
        for (Poll poll : recording.all()) {
            try {
                retire(counted(poll, at), at);
            } catch (RuntimeException fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
    }

    private Poll counted(Poll poll, Instant at) {
        if (poll.phase() != PollPhase.CLOSING) {
            return poll;
        }
        if (hasResults.test(poll.id())) {
            return recording.counted(poll.id(), at);
        }
        if (poll.decisions()
                .closed()
                .filter(closed -> at.isAfter(closed.plus(A_COUNT)))
                .isPresent()) {
            askForCount.accept(poll.id());
        }
        return poll;
    }

    private void retire(Poll poll, Instant at) {
        for (KeyPart part : KeyPart.values()) {
            if (KeyRetirement.isDue(poll, part, at)) {
                recording.retired(poll.id(), part, at);
            }
        }
    }
}
