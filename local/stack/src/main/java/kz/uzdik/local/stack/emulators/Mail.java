package kz.uzdik.local.stack.emulators;

import java.time.Instant;
import java.util.List;

/**
 * A mail that the system has sent.
 *
 * @param to every recipient's bare address, copies included
 * @param from the sender as given
 * @param text empty if it has none
 * @param html empty if it has none
 * @param at in simulated time
 */
public record Mail(List<String> to, String from, String subject, String text, String html, Instant at) {}
