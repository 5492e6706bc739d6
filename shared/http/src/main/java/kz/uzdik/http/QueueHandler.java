package kz.uzdik.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Works a queue's messages off one by one; those that fail are reported and come again, until the queue gives them up.
 *
 * <p>A failure is logged by its kind and place, never with the message.
 */
public class QueueHandler implements RequestStreamHandler {

    private final Consumer<Message> work;

    /** {@code work} throws when a message must come again. */
    public QueueHandler(Consumer<Message> work) {
        this.work = work;
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        List<String> failed = new ArrayList<>();
        for (Message message : QueueEvent.read(input).messages()) {
            try {
                work.accept(message);
            } catch (RuntimeException e) {
                FaultLog.log(context, getClass().getName(), message.id(), e);
                failed.add(message.id());
            }
        }
        output.write(new PartialFailures(failed).bytes());
    }
}
