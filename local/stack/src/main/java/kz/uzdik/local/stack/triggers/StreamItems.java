package kz.uzdik.local.stack.triggers;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.uzdik.local.stack.template.Surroundings;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Writes records of a table's stream as Lambda shows them: images in DynamoDB JSON, stamps in simulated time. */
final class StreamItems {
    private final Surroundings surroundings;
    private final String streamArn;
    private final Clock clock;
    private final UnaryOperator<Instant> simulated;

    StreamItems(Surroundings surroundings, String streamArn, Clock clock, UnaryOperator<Instant> simulated) {
        this.clock = clock;
        this.surroundings = surroundings;
        this.streamArn = streamArn;
        this.simulated = simulated;
    }

    StreamItem item(Record record) {
        var change = new LinkedHashMap<String, Object>();
        Instant at = simulated.apply(created(record));
        change.put("ApproximateCreationDateTime", at.getEpochSecond());
        change.put("Keys", image(record.dynamodb().keys()));
        if (record.dynamodb().hasNewImage())
            change.put("NewImage", image(record.dynamodb().newImage()));
        if (record.dynamodb().hasOldImage())
            change.put("OldImage", image(record.dynamodb().oldImage()));
        change.put("SequenceNumber", record.dynamodb().sequenceNumber());
        change.put("SizeBytes", record.dynamodb().sizeBytes());
        change.put("StreamViewType", record.dynamodb().streamViewTypeAsString());
        var item = new LinkedHashMap<String, Object>();
        item.put("eventID", record.eventID());
        item.put("eventName", record.eventNameAsString());
        item.put("eventVersion", record.eventVersion());
        item.put("eventSource", "aws:dynamodb");
        item.put("awsRegion", surroundings.region());
        item.put("dynamodb", change);
        item.put("eventSourceARN", streamArn);
        return new StreamItem(record.dynamodb().sequenceNumber(), item);
    }

    /** The emulator tells the minute only; a record of this minute has been written just now, when it is first read. */
    private Instant created(Record record) {
        Instant minute = record.dynamodb().approximateCreationDateTime();
        Instant now = clock.instant();
        return now.isBefore(minute.plusSeconds(60)) ? now : minute;
    }

    static Map<String, Object> image(Map<String, AttributeValue> attributes) {
        var image = new LinkedHashMap<String, Object>();
        attributes.forEach((name, value) -> image.put(name, value(value)));
        return image;
    }

    private static Map<String, Object> value(AttributeValue value) {
        Object content = switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case B -> base64(value.b());
            case SS -> value.ss();
            case NS -> value.ns();
            case BS -> value.bs().stream().map(StreamItems::base64).toList();
            case M -> image(value.m());
            case L -> list(value.l());
            case BOOL -> value.bool();
            case NUL -> true;
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("an attribute of unknown type");
        };
        String type =
                value.type() == AttributeValue.Type.NUL ? "NULL" : value.type().name();
        return Map.of(type, content);
    }

    private static List<Object> list(List<AttributeValue> values) {
        return values.stream().<Object>map(StreamItems::value).toList();
    }

    private static String base64(SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArray());
    }
}
