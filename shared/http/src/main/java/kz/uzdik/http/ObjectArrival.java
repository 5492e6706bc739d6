package kz.uzdik.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kz.uzdik.json.Fields;
import kz.uzdik.json.InvalidFields;

/**
 * An object that arrived in a bucket (S3 notification {@code ObjectCreated}).
 *
 * @param key decoded
 * @param size in bytes
 * @param at when it arrived
 */
public record ObjectArrival(String bucket, String key, long size, Instant at) {

    private static final long MAX_BYTES = 5L * 1024 * 1024 * 1024 * 1024;

    /**
     * Reads a notification, from an event or from a message's body; the test message that S3 sends when it is set up
     * has none.
     *
     * @throws InvalidFields when it is no S3 notification
     */
    public static List<ObjectArrival> read(Fields notification) {
        if (!notification.has("Records") && notification.has("Event")) {
            return List.of();
        }
        List<ObjectArrival> arrivals = notification.each("Records", ObjectArrival::arrival);
        notification.doneIgnoringOthers();
        return arrivals;
    }

    private static ObjectArrival arrival(Fields event) {
        Instant at = event.instant("eventTime");
        Fields s3 = event.object("s3");
        String bucket = s3.object("bucket").text("name", 1, 255);
        Fields object = s3.object("object");
        String key = object.text("key", 1, 4_096);
        long size = object.integer("size", 0L, MAX_BYTES);
        event.doneIgnoringOthers();
        return new ObjectArrival(bucket, URLDecoder.decode(key, StandardCharsets.UTF_8), size, at);
    }
}
