package kz.uzdik.http;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.json.Fields;
import kz.uzdik.json.InvalidFields;

/**
 * An object that arrived in a bucket (EventBridge event {@code Object Created} of S3).
 *
 * @param key as it is; these events, unlike the store's own notifications, do not encode it
 * @param size in bytes
 * @param at when it arrived
 */
public record ObjectArrival(String bucket, String key, long size, Instant at) {

    private static final long MAX_BYTES = 50L * 1024 * 1024 * 1024 * 1024;
    private static final String CREATED = "Object Created";

    /**
     * Reads an event, from a message's body; empty when something else happened to an object.
     *
     * @throws InvalidFields when it is no such event
     */
    public static Optional<ObjectArrival> read(Fields event) {
        String what = event.text("detail-type", 1, 200);
        if (!what.equals(CREATED)) {
            event.doneIgnoringOthers();
            return Optional.empty();
        }
        Instant at = event.instant("time");
        Fields detail = event.object("detail");
        String bucket = detail.object("bucket").text("name", 1, 255);
        Fields object = detail.object("object");
        String key = object.text("key", 1, 4_096);
        long size = object.integer("size", 0L, MAX_BYTES);
        event.doneIgnoringOthers();
        return Optional.of(new ObjectArrival(bucket, key, size, at));
    }
}
