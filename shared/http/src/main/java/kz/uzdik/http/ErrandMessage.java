package kz.uzdik.http;

import java.util.Map;
import kz.uzdik.json.Fields;

/** A message that tells of an errand: {@code {"errand": id}} and nothing else, since queues may keep what they carry. */
public final class ErrandMessage {

    private static final String ERRAND = "errand";
    private static final int LONGEST_ID = 1_000;

    private ErrandMessage() {}

    /** The message for an errand. */
    public static Map<String, String> of(String errand) {
        return Map.of(ERRAND, errand);
    }

    /** The errand that a message tells of; throws when it is no such message. */
    public static String errandOf(Message message) {
        Fields fields = message.fields();
        String errand = fields.text(ERRAND, 1, LONGEST_ID);
        fields.done();
        return errand;
    }
}
