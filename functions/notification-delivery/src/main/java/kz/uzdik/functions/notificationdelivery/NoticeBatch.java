package kz.uzdik.functions.notificationdelivery;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import kz.uzdik.domain.notice.Trouble;
import kz.uzdik.http.ErrandMessage;
import kz.uzdik.http.Message;

/**
 * A batch of messages that tell of notices. A message is only a bell: what it tells of stays pending in the table until it
 * is done, and the sweep rings again. So a message comes back only where it may help within minutes, and what cannot help
 * never fills the dead-letter queue.
 */
final class NoticeBatch {

    /** What is too fast or broken comes back so often, before it is left to the sweep. */
    private static final int MOST_RECEIVES = 3;

    private final DeliveringNotice delivering;
    private final BiConsumer<Message, RuntimeException> comesBack;
    private Optional<Trouble> stopped = Optional.empty();

    private NoticeBatch(DeliveringNotice delivering, BiConsumer<Message, RuntimeException> comesBack) {
        this.delivering = delivering;
        this.comesBack = comesBack;
    }

    /** Does what the messages tell of, as far as the mail service takes letters. */
    static void work(
            DeliveringNotice delivering, List<Message> batch, BiConsumer<Message, RuntimeException> comesBack) {
        var work = new NoticeBatch(delivering, comesBack);
        batch.forEach(work::work);
    }

    private void work(Message message) {
        if (stopped.isPresent()) {
            leave(message, stopped.get());
            return;
        }
        try {
            delivering
                    .deliver(ErrandMessage.errandOf(message), message.sentAt())
                    .ifPresent(trouble -> met(message, trouble));
        } catch (DeliveringNotice.ErrandFault fault) {
            if (message.receiveCount() < MOST_RECEIVES) {
                comesBack.accept(message, fault);
            }
        } catch (RuntimeException unknown) {
            // No message of ours, no such errand, or no table: this is what the dead-letter queue is for.
            comesBack.accept(message, unknown);
        }
    }

    // Of one letter that was not taken nothing follows for the next; of a service that is down or busy all does.
    private void met(Message message, Trouble trouble) {
        if (trouble == Trouble.THROTTLED || trouble == Trouble.UNAVAILABLE) {
            stopped = Optional.of(trouble);
        }
        leave(message, trouble);
    }

    private void leave(Message message, Trouble trouble) {
        if (trouble == Trouble.THROTTLED && message.receiveCount() < MOST_RECEIVES) {
            comesBack.accept(message, new TooFast());
        }
    }

    /** The mail service takes no more for now. */
    static final class TooFast extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooFast() {
            super("the mail service takes no more for now", null, false, false);
        }
    }
}
