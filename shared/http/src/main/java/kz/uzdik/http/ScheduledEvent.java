package kz.uzdik.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;

/**
 * A schedule's call of a function (EventBridge).
 *
 * @param time the schedule's own time, by which what is due is judged
 */
public record ScheduledEvent(Instant time) {

    /** Reads the event; one that is no schedule's is refused with {@code InvalidFields} or {@code MalformedJson}. */
    public static ScheduledEvent read(InputStream event) throws IOException {
        Fields fields = Fields.of(Json.read(event.readAllBytes()));
        Instant time = fields.instant("time");
        fields.doneIgnoringOthers();
        return new ScheduledEvent(time);
    }
}
