package kz.uzdik.http;

import java.time.Instant;
import java.util.regex.Pattern;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Mismatch;

/** How AWS writes values in its events: numbers as text, instants as milliseconds in text. */
final class EventTypes {

    static final FieldType<Instant> MILLISECONDS =
            digits(15).as(digits -> Instant.ofEpochMilli(Long.parseLong(digits)), "milliseconds since 1970 as text");

    static final FieldType<Integer> COUNT = digits(9).as(Integer::parseInt, "a count as text");

    private EventTypes() {}

    /** Any text, control characters included: what senders put into a message is judged later. */
    static FieldType<String> rawText(int max) {
        String expected = "text of at most " + max + " characters";
        return new FieldType<>("", value -> {
            if (value instanceof String text && text.length() <= max) {
                return text;
            }
            throw new Mismatch(FieldProblem.WRONG_TYPE, expected);
        });
    }

    private static FieldType<String> digits(int max) {
        return FieldTypes.pattern(Pattern.compile("[0-9]{1," + max + "}"), "digits as text")
                .standingIn("0");
    }
}
