package kz.uzdik.functions.notificationdelivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.notice.Errands.Waiting;
import kz.uzdik.domain.notice.GivingUp;
import kz.uzdik.domain.notice.Retelling;

/**
 * Tells of pending errands again, later and later, and after an operator's figure puts them on the list of what somebody
 * has to look at. Nothing is forgotten: an errand leaves the pending ones by being done or by standing on that list.
 */
final class SweepingErrands {

    /** What is due since a moment is still on its way through the relay. */
    private static final Duration A_WHILE = Duration.ofMinutes(2);

    /** Longer than a sweep runs. */
    private static final Duration LEASE = Duration.ofSeconds(90);

    /** At one sweep; what is left over is found by the next. */
    private static final int MOST = 500;

    private final Errands errands;
    private final ErrandQueues queues;
    private final GivingUp givingUp;
    private final Consumer<String> alarm;
    private final Retelling retelling;
    private final Clock clock;

    /**
     * A sweep.
     *
     * @param alarm is told of what is given up, so that somebody sees it
     * @param clock the real time
     */
    SweepingErrands(
            Errands errands,
            ErrandQueues queues,
            GivingUp givingUp,
            Consumer<String> alarm,
            Retelling retelling,
            Clock clock) {
        this.errands = errands;
        this.queues = queues;
        this.givingUp = givingUp;
        this.alarm = alarm;
        this.retelling = retelling;
        this.clock = clock;
    }

    /**
     * Sweeps once. One errand that cannot be told of holds none of the others up.
     *
     * @param at the sweep's own time
     * @throws RuntimeException the first that was met, when all others are told of
     */
    void sweep(Instant at) {
        Instant now = clock.instant();
        Optional<RuntimeException> met = Optional.empty();
        for (String id : errands.pending(now.minus(A_WHILE), MOST)) {
            try {
                errands.waiting(id).ifPresent(waiting -> sweep(waiting, now, at));
            } catch (RuntimeException fault) {
                met = met.or(() -> Optional.of(fault));
            }
        }
        if (met.isPresent()) {
            throw met.get();
        }
    }

    private void sweep(Waiting waiting, Instant now, Instant at) {
        if (retelling.isOver(waiting, now)) {
            giveUp(waiting, now, at);
            return;
        }
        // Told first: whoever dies before it is noted has it told twice, never not at all.
        queues.tell(waiting.errand());
        errands.toldAgain(waiting.errand().id(), retelling.next(waiting, now));
    }

    // Listed first, for the same reason; and not while somebody is at it.
    private void giveUp(Waiting waiting, Instant now, Instant at) {
        String id = waiting.errand().id();
        errands.once(id, now, LEASE, () -> {
            if (givingUp.giveUp(waiting.errand(), at)) {
                alarm.accept(id);
            }
        });
    }
}
