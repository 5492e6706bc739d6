package kz.uzdik.local.stack.emulators;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What SES tells of letters that name a configuration set: each is delivered, but one to the mailbox simulator's addresses
 * of SES, {@code bounce@}, {@code ooto@} and {@code complaint@simulator.amazonses.com}, meets what they stand for.
 * As there, a label behind a plus makes several of one.
 */
final class MailEvents {
    private static final String SIMULATOR = "@simulator.amazonses.com";

    private final Consumer<String> topic;

    /** @param topic is told of every event as JSON text */
    MailEvents(Consumer<String> topic) {
        this.topic = topic;
    }

    /** Tells what becomes of a mail. */
    void tell(Mail mail, String message) {
        for (String to : mail.to()) {
            switch (met(to)) {
                case "bounce" -> topic.accept(text("Bounce", "bounce", mail, message, bounce(to)));
                case "ooto" -> {
                    topic.accept(text("Delivery", "delivery", mail, message, delivery(to)));
                    topic.accept(text("Bounce", "bounce", mail, message, answeringMachine(to)));
                }
                case "complaint" -> {
                    topic.accept(text("Delivery", "delivery", mail, message, delivery(to)));
                    topic.accept(text("Complaint", "complaint", mail, message, complaint(to)));
                }
                default -> topic.accept(text("Delivery", "delivery", mail, message, delivery(to)));
            }
        }
    }

    private static String met(String to) {
        return to.endsWith(SIMULATOR)
                ? to.substring(0, to.length() - SIMULATOR.length()).replaceFirst("\\+.*$", "")
                : "";
    }

    private static Map<String, Object> delivery(String to) {
        return Map.of("recipients", List.of(to));
    }

    // There it is a passing bounce, too.
    private static Map<String, Object> answeringMachine(String to) {
        return Map.of(
                "bounceType", "Transient",
                "bounceSubType", "General",
                "bouncedRecipients", List.of(Map.of("emailAddress", to)));
    }

    private static Map<String, Object> bounce(String to) {
        return Map.of(
                "bounceType", "Permanent",
                "bounceSubType", "General",
                "bouncedRecipients", List.of(Map.of("emailAddress", to, "action", "failed", "status", "5.1.1")));
    }

    private static Map<String, Object> complaint(String to) {
        return Map.of("complainedRecipients", List.of(Map.of("emailAddress", to)), "complaintFeedbackType", "abuse");
    }

    private static String text(
            String type, String part, Mail mail, String message, Map<String, ? extends @Nullable Object> about) {
        var letter = new LinkedHashMap<String, Object>();
        letter.put("timestamp", mail.at().toString());
        letter.put("source", mail.from());
        letter.put("messageId", message);
        letter.put("destination", mail.to());
        var listed = new LinkedHashMap<String, Object>();
        mail.tags().forEach((name, value) -> listed.put(name, List.of(value)));
        letter.put("tags", listed);
        var what = new LinkedHashMap<String, @Nullable Object>(about);
        what.put("timestamp", mail.at().toString());
        var event = new LinkedHashMap<String, Object>();
        event.put("eventType", type);
        event.put("mail", letter);
        event.put(part, what);
        try {
            return JSON.std.asString(event);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
