package kz.uzdik.functions.voterenrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import kz.uzdik.domain.enrolment.RemovingRoll;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.http.ErrandMessage;
import kz.uzdik.http.Message;

/** Removes rolls that nobody uses, as far as one run's time goes, and has the rest done by the next. */
final class DiscardWork {

    /** So many people are removed between two looks at the clock. */
    private static final int AT_ONCE = 1_000;

    /** Longer than a run of the import: one that was at the roll when it was discarded is dead by then. */
    private static final Duration QUIET = Duration.ofMinutes(6);

    private final Errands errands;
    private final RemovingRoll removing;
    private final Consumer<String> later;
    private final Clock clock;
    private final Duration most;

    /**
     * @param later has an errand gone on with
     * @param clock the real time, which a run has so much of
     */
    DiscardWork(Errands errands, RemovingRoll removing, Consumer<String> later, Clock clock, Duration most) {
        this.errands = errands;
        this.removing = removing;
        this.later = later;
        this.clock = clock;
        this.most = most;
    }

    /** Throws when the message must come again, or is for the dead-letter queue. */
    void run(Message message) {
        String id = ErrandMessage.errandOf(message);
        Errand errand = errands.find(id).orElseThrow(() -> new IllegalStateException("no such errand: " + id));
        if (!(errand.task() instanceof Errand.Task.Discard(var roll))) {
            throw new IllegalStateException("no errand to discard a roll: " + id);
        }
        if (message.sentAt().isBefore(errand.at().plus(QUIET))) {
            return; // it is not done, so the sweep tells of it again
        }
        PollId poll = RollImport.poll(roll).orElseThrow();
        Instant end = clock.instant().plus(most);
        while (!removing.remove(poll, RollImport.number(roll), AT_ONCE)) {
            if (!clock.instant().isBefore(end)) {
                later.accept(id);
                return;
            }
        }
        errands.done(id);
    }
}
