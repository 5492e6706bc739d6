package kz.uzdik.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Does what is due when a schedule calls; a failure is logged without content and thrown on as one without message. */
public class ScheduleHandler implements RequestStreamHandler {

    private final Consumer<ScheduledEvent> work;

    public ScheduleHandler(Consumer<ScheduledEvent> work) {
        this.work = work;
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        ScheduledEvent event = ScheduledEvent.read(input);
        try {
            work.accept(event);
        } catch (RuntimeException e) {
            FaultLog.log(context, getClass().getName(), event.time().toString(), e);
            throw new WorkFailed(e);
        }
    }

    /** Says only that the work failed: the runtime prints what is thrown, and the cause may quote personal data. */
    public static final class WorkFailed extends RuntimeException {
        WorkFailed(RuntimeException cause) {
            super(cause.getClass().getName(), null, false, false);
        }
    }
}
