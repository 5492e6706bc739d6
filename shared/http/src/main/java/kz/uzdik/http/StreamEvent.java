package kz.uzdik.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.Mismatch;

/** A batch of changes as a DynamoDB stream hands it to a function, oldest first. */
public record StreamEvent(List<StreamRecord> records) {

    private static final int MAX_RECORDS = 10_000;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,40}");

    /** Event names are written in capitals, unlike the constants of our own JSON. */
    private static final FieldType<StreamRecord.Kind> KIND = FieldTypes.pattern(
                    Pattern.compile("[A-Z]+"), "INSERT, MODIFY or REMOVE")
            .standingIn("INSERT")
            .as(StreamRecord.Kind::valueOf, "INSERT, MODIFY or REMOVE");

    private static final FieldType<Map<String, Object>> ITEM = new FieldType<>(Map.of(), value -> {
        if (value instanceof Map<?, ?> attributes) {
            return AttributeValues.plain(attributes);
        }
        throw new Mismatch(FieldProblem.WRONG_TYPE, "an item's attributes");
    });

    public StreamEvent {
        records = List.copyOf(records);
    }

    /** Reads the event; one that is no stream's is refused with {@code InvalidFields} or {@code MalformedJson}. */
    public static StreamEvent read(InputStream event) throws IOException {
        Fields fields = Fields.of(Json.read(event.readAllBytes()));
        List<StreamRecord> records = fields.each("Records", 0, MAX_RECORDS, StreamEvent::record);
        fields.doneIgnoringOthers();
        return new StreamEvent(records);
    }

    private static StreamRecord record(Fields event) {
        StreamRecord.Kind kind = event.required("eventName", KIND);
        Fields change = event.object("dynamodb");
        String sequenceNumber = change.pattern("SequenceNumber", DIGITS, "digits as text");
        Map<String, Object> keys = change.required("Keys", ITEM);
        Map<String, Object> newImage = change.optional("NewImage", ITEM).orElse(Map.of());
        event.doneIgnoringOthers();
        return new StreamRecord(kind, sequenceNumber, keys, newImage);
    }
}
