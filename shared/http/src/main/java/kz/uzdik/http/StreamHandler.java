package kz.uzdik.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Works a stream's changes off in their order; at the first that fails it stops and reports its sequence number, for
 * the stream hands out that one and all after it again.
 */
public class StreamHandler implements RequestStreamHandler {

    private final Consumer<StreamRecord> work;

    /** {@code work} throws when a change must come again. */
    public StreamHandler(Consumer<StreamRecord> work) {
        this.work = work;
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        output.write(new PartialFailures(failed(StreamEvent.read(input), context)).bytes());
    }

    private List<String> failed(StreamEvent event, Context context) {
        for (StreamRecord change : event.records()) {
            try {
                work.accept(change);
            } catch (RuntimeException e) {
                FaultLog.log(context, getClass().getName(), change.sequenceNumber(), e);
                return List.of(change.sequenceNumber());
            }
        }
        return List.of();
    }
}
