package kz.uzdik.local.stack.emulators;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A mail that the system has sent.
 *
 * @param to every recipient's bare address, copies included
 * @param from the sender as given
 * @param text empty if it has none
 * @param html empty if it has none
 * @param tags what the mail service gives back with every event about it; none where nobody asked to be told
 * @param at in simulated time
 */
public record Mail(
        List<String> to, String from, String subject, String text, String html, Map<String, String> tags, Instant at) {
    public Mail {
        to = List.copyOf(to);
        tags = Map.copyOf(tags);
    }
}
