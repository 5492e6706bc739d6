package kz.uzdik.local.stack.scanning;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.uzdik.local.stack.scanning.Scanner.Result;

/** The event by which GuardDuty tells what a scan of an object came to. */
public final class ScanEvent {
    private ScanEvent() {}

    /** The event as EventBridge hands it out. */
    public static Map<String, Object> of(
            String bucket, String key, String etag, Result result, String account, String region, Instant at) {
        var object = new LinkedHashMap<String, Object>();
        object.put("bucketName", bucket);
        object.put("objectKey", key);
        object.put("eTag", etag);
        object.put("s3Throttled", false);
        var details = new LinkedHashMap<String, Object>();
        details.put("scanResultStatus", result.name());
        if (result == Result.THREATS_FOUND) {
            details.put("threats", List.of(Map.of("name", "a threat")));
        }
        var detail = new LinkedHashMap<String, Object>();
        detail.put("schemaVersion", "1.0");
        detail.put(
                "scanStatus",
                switch (result) {
                    case NO_THREATS_FOUND, THREATS_FOUND -> "COMPLETED";
                    case UNSUPPORTED -> "SKIPPED";
                    case FAILED -> "FAILED";
                });
        detail.put("resourceType", "S3_OBJECT");
        detail.put("s3ObjectDetails", object);
        detail.put("scanResultDetails", details);
        var event = new LinkedHashMap<String, Object>();
        event.put("version", "0");
        event.put("id", UUID.randomUUID().toString());
        event.put("detail-type", "GuardDuty Malware Protection Object Scan Result");
        event.put("source", "aws.guardduty");
        event.put("account", account);
        event.put("time", at.truncatedTo(ChronoUnit.SECONDS).toString());
        event.put("region", region);
        event.put(
                "resources",
                List.of("arn:aws:guardduty:" + region + ":" + account + ":malware-protection-plan/embedded"));
        event.put("detail", detail);
        return event;
    }
}
