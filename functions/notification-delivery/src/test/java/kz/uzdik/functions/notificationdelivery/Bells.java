package kz.uzdik.functions.notificationdelivery;

import java.util.List;
import java.util.Map;
import kz.uzdik.json.Json;

/** Batches of messages as the queue of notices hands them out; a message is called by what it tells of. */
final class Bells {

    private Bells() {}

    /** One message of an errand, handed out so often. */
    record Bell(String errand, int receives) {}

    static String batch(List<Bell> bells) {
        return Json.text(Map.of("Records", bells.stream().map(Bells::record).toList()));
    }

    static String batch(int receives, List<String> errands) {
        return batch(errands.stream().map(errand -> new Bell(errand, receives)).toList());
    }

    private static Map<String, Object> record(Bell bell) {
        return Map.of(
                "messageId", bell.errand(),
                "body", Json.text(Map.of("errand", bell.errand())),
                "attributes",
                        Map.of(
                                "ApproximateReceiveCount", String.valueOf(bell.receives()),
                                "SentTimestamp", "1593576000000",
                                "ApproximateFirstReceiveTimestamp", "1593576000100"));
    }
}
