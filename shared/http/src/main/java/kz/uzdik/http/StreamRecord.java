package kz.uzdik.http;

import java.util.Map;

/**
 * One change of a table's item.
 *
 * @param kind what happened to the item
 * @param sequenceNumber its place in the stream's shard
 * @param keys the item's key
 * @param newImage the item afterwards, empty when it was removed: texts, {@code BigDecimal}, {@code Boolean}, lists and
 *     maps of these; sets, binary values and nulls are left out
 */
public record StreamRecord(Kind kind, String sequenceNumber, Map<String, Object> keys, Map<String, Object> newImage) {

    /** What happened to an item. */
    public enum Kind {
        INSERT,
        MODIFY,
        REMOVE
    }

    public StreamRecord {
        keys = Map.copyOf(keys);
        newImage = Map.copyOf(newImage);
    }

    @Override
    public String toString() {
        return "StreamRecord " + sequenceNumber; // an image may hold personal data and must not slip into a log
    }
}
