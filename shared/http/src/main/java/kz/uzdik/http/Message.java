package kz.uzdik.http;

import java.time.Instant;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;

/**
 * One message of a queue.
 *
 * @param body as it was sent
 * @param sentAt the message's own time, by which what it asks for is judged
 * @param firstReceivedAt when it was first handed to anybody
 * @param receiveCount how often it has been handed out, 1 the first time
 */
public record Message(String id, String body, Instant sentAt, Instant firstReceivedAt, int receiveCount) {

    /** The body as a JSON object; throws {@link kz.uzdik.json.MalformedJson} when it is no JSON. */
    public Fields fields() {
        return Fields.of(Json.read(body));
    }

    @Override
    public String toString() {
        return "Message " + id; // a body may hold personal data and must not slip into a log
    }
}
