package kz.uzdik.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;

/** A batch of messages as SQS hands it to a function. */
public record QueueEvent(List<Message> messages) {

    private static final int MAX_MESSAGES = 10_000;
    private static final int MAX_BODY = 1024 * 1024;

    public QueueEvent {
        messages = List.copyOf(messages);
    }

    /** Reads the event; one that is not of SQS is refused with {@code InvalidFields} or {@code MalformedJson}. */
    public static QueueEvent read(InputStream event) throws IOException {
        Fields fields = Fields.of(Json.read(event.readAllBytes()));
        List<Message> messages = fields.each("Records", 0, MAX_MESSAGES, QueueEvent::message);
        fields.doneIgnoringOthers();
        return new QueueEvent(messages);
    }

    private static Message message(Fields event) {
        String id = event.text("messageId", 1, 200);
        String body = event.required("body", EventTypes.rawText(MAX_BODY));
        Fields attributes = event.object("attributes");
        Instant sentAt = attributes.required("SentTimestamp", EventTypes.MILLISECONDS);
        Instant firstReceivedAt = attributes.required("ApproximateFirstReceiveTimestamp", EventTypes.MILLISECONDS);
        int receiveCount = attributes.required("ApproximateReceiveCount", EventTypes.COUNT);
        event.doneIgnoringOthers();
        return new Message(id, body, sentAt, firstReceivedAt, receiveCount);
    }
}
