package kz.uzdik.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Works a queue's messages off as they come, a batch at a time; those that fail are reported and come again.
 *
 * <p>A failure is logged by its kind and place, never with the message.
 */
public class BatchHandler implements RequestStreamHandler {

    private final Work work;

    /** What is done with a batch. */
    @FunctionalInterface
    public interface Work {
        /** Tells of each message that must come again, and why. */
        void work(List<Message> batch, BiConsumer<Message, RuntimeException> failed);
    }

    public BatchHandler(Work work) {
        this.work = work;
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        Set<String> failed = new LinkedHashSet<>();
        work.work(QueueEvent.read(input).messages(), (message, fault) -> {
            FaultLog.log(context, getClass().getName(), message.id(), fault);
            failed.add(message.id());
        });
        output.write(new PartialFailures(List.copyOf(failed)).bytes());
    }
}
