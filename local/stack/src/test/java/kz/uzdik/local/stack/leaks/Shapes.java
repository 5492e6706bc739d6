package kz.uzdik.local.stack.leaks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whether stored items hold what they must and nothing that could tell when a ballot was cast or a credential issued. */
final class Shapes {
    private static final int KEY = 65;
    private static final int PREFIX = 32;
    private static final int CREDENTIAL = 256;
    private static final int SIGNATURE = 64;
    private static final Set<String> ENTRY =
            Set.of("pk", "sk", "c", "cap", "rev", "r", "m", "h", "hr", "hb", "hd", "x", "u");
    private static final Set<String> MARK = Set.of("ch", "b", "st", "day");

    private Shapes() {}

    /** What is wrong with items of the ballot box: no time, no number, no order of arrival has room in a right one. */
    static List<String> oddBallots(List<Map<String, AttributeValue>> items, int questions) {
        List<String> odd = new ArrayList<>();
        int bytes = KEY + PREFIX + CREDENTIAL + SIGNATURE + questions;
        for (Map<String, AttributeValue> item : items) {
            if (!item.keySet().equals(Set.of("pk", "sk", "b"))) odd.add("attributes " + item.keySet());
            else if (!text(item, "sk").matches("[0-9a-f]{64}")) odd.add("a sort key that is no digest");
            else if (!text(item, "pk")
                    .matches("[^#]+#\\d{9}#" + text(item, "sk").charAt(0)))
                odd.add("a partition that is no poll, district and shard");
            else if (item.get("b") == null || item.get("b").b().asByteArray().length != bytes)
                odd.add("a ballot that is not of " + bytes + " bytes");
        }
        return odd;
    }

    /**
     * What is wrong with entries of the roll that something was issued on.
     *
     * @param before whether a request was made before that
     */
    static List<String> markedEntries(List<Map<String, AttributeValue>> items, Predicate<String> before) {
        List<String> wrong = new ArrayList<>();
        for (Map<String, AttributeValue> item : items) {
            AttributeValue mark = item.get("m");
            if (mark == null) continue;
            if (!ENTRY.containsAll(item.keySet())) wrong.add("attributes " + item.keySet());
            // The unit of residence: a code of the classifier, with no room for a time.
            if (item.containsKey("u") && !text(item, "u").matches("\\d{9}")) wrong.add("a unit that is no code");
            if (!MARK.containsAll(mark.m().keySet()))
                wrong.add("a mark with " + mark.m().keySet());
            if (!isDate(text(mark.m(), "day"))) wrong.add("a mark's day that is no date");
            AttributeValue requests = item.get("r");
            if (requests != null && requests.m().keySet().stream().anyMatch(before))
                wrong.add("a request from before the mark, with its time");
        }
        return wrong;
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null || value.s() == null ? "" : value.s();
    }
}
