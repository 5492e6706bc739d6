package kz.uzdik.local.demo.cast;

import java.util.Map;

/**
 * Somebody who signs in and is written to.
 *
 * @param subject what the token calls them
 * @param called the name as the story tells it
 * @param name the name as the system has it
 * @param language {@code kk}, {@code ru} or {@code en}: what they are written to in
 */
public record Person(String subject, String called, String name, String email, String language) {

    /** As an appointment names them, with what they are elsewhere. */
    public Map<String, Object> appointed(String position) {
        return Map.of("person", subject, "name", name, "email", email, "language", language, "position", position);
    }

    /** As a dossier names who is written to. */
    public Map<String, Object> contact() {
        return Map.of("name", name, "email", email, "language", language);
    }
}
