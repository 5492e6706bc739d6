package kz.uzdik.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/**
 * Logs what broke as one line of JSON: what kind, where in our code, during what.
 *
 * <p>Never a message: messages quote what they choked on, and that may be somebody's name.
 */
final class FaultLog {

    private static final String OURS = "kz.uzdik.";
    private static final int MAX_FRAMES = 20;
    private static final int MAX_CAUSES = 5;

    private FaultLog() {}

    /** Logs a fault met during some work: a route's or a queue's name, and the id of its event. */
    static void log(Context context, String work, String eventId, Throwable fault) {
        log(context.getLogger(), work, eventId, fault);
    }

    /** The same, where there is no call that a fault belongs to. */
    static void log(LambdaLogger logger, String work, String eventId, Throwable fault) {
        logger.log(Json.text(Members.of("level", "ERROR")
                .with("work", work)
                .with("event", eventId)
                .with("faults", faults(fault))
                .with("frames", frames(fault))
                .map()));
    }

    private static List<Object> faults(Throwable fault) {
        List<Object> names = new ArrayList<>();
        for (Throwable t = fault; t != null && names.size() < MAX_CAUSES; t = t.getCause()) {
            names.add(t.getClass().getName());
        }
        return names;
    }

    private static List<String> frames(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(MAX_FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .toList();
    }
}
