package kz.uzdik.functions.polladministration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.RecordingPoll;

/** Records what has become due, and tells of what waits; the key ceremony does it. */
final class DutiesOfPolls {

    /** A count takes minutes; one that has given nothing by then has lost its message. */
    private static final Duration A_COUNT = Duration.ofHours(1);

    private final RecordingPoll recording;
    private final Predicate<PollId> marksWait;
    private final Consumer<PollId> askForCount;
    private final Consumer<PollId> tellOfDrafts;

    /**
     * The duties over these polls.
     *
     * @param marksWait whether a poll's marks are drawn up and not signed
     * @param tellOfDrafts has drafts signed, and the last file written where no key is left
     */
    DutiesOfPolls(
            Polls polls, Predicate<PollId> marksWait, Consumer<PollId> askForCount, Consumer<PollId> tellOfDrafts) {
        recording = new RecordingPoll(polls);
        this.marksWait = marksWait;
        this.askForCount = askForCount;
        this.tellOfDrafts = tellOfDrafts;
    }

    /** Does what is due for every poll; one that fails keeps no other waiting, and fails this in the end. */
    void at(Instant at) {
        List<RuntimeException> faults = new ArrayList<>();
        for (Poll poll : recording.all()) {
            try {
                duties(poll, at);
            } catch (RuntimeException fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
    }

    private void duties(Poll poll, Instant at) {
        recording.retireDue(poll, at);
        boolean issued = !at.isBefore(poll.times().issueUntil().plus(poll.plan().quiet()));
        boolean listed = poll.decisions().bundle().isPresent();
        if (poll.phase().compareTo(PollPhase.KEYED) >= 0
                && issued
                && !listed
                && (poll.custody().isEmptied() || marksWait.test(poll.id()))) {
            tellOfDrafts.accept(poll.id());
        }
        if (poll.phase() == PollPhase.CLOSING
                && poll.decisions()
                        .closed()
                        .filter(closed -> at.isAfter(closed.plus(A_COUNT)))
                        .isPresent()) {
            askForCount.accept(poll.id());
        }
    }
}
