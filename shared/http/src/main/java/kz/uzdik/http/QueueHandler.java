package kz.uzdik.http;

import java.util.function.Consumer;

/** Works a queue's messages off one by one; those that fail are reported and come again, until the queue gives them up. */
public class QueueHandler extends BatchHandler {

    /** {@code work} throws when a message must come again. */
    public QueueHandler(Consumer<Message> work) {
        super((batch, failed) -> batch.forEach(message -> {
            try {
                work.accept(message);
            } catch (RuntimeException e) {
                failed.accept(message, e);
            }
        }));
    }
}
