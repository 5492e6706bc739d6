package kz.uzdik.http;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.json.Fields;
import kz.uzdik.json.InvalidFields;

/**
 * What a scan of an object for malware came to (EventBridge event {@code GuardDuty Malware Protection Object Scan
 * Result}).
 *
 * @param key as it is, not encoded
 * @param result as the scanner names it, such as {@code NO_THREATS_FOUND}; empty where it gave none
 * @param at when it was told
 */
public record ObjectScan(String bucket, String key, Optional<String> result, Instant at) {

    private static final String SCANNED = "GuardDuty Malware Protection Object Scan Result";

    /**
     * Reads an event, from a message's body; empty when it is about something else.
     *
     * @throws InvalidFields when it says that it is one, and is not
     */
    public static Optional<ObjectScan> read(Fields event) {
        String what = event.text("detail-type", 1, 200);
        if (!what.equals(SCANNED)) {
            event.doneIgnoringOthers();
            return Optional.empty();
        }
        Instant at = event.instant("time");
        Fields detail = event.object("detail");
        Fields object = detail.object("s3ObjectDetails");
        String bucket = object.text("bucketName", 1, 255);
        String key = object.text("objectKey", 1, 4_096);
        Optional<String> result =
                detail.optionalPart("scanResultDetails", ObjectScan::result).flatMap(told -> told);
        event.doneIgnoringOthers();
        return Optional.of(new ObjectScan(bucket, key, result, at));
    }

    private static Optional<String> result(Fields details) {
        Optional<String> result = details.optionalText("scanResultStatus", 1, 100);
        details.doneIgnoringOthers();
        return result;
    }
}
