package kz.uzdik.local.demo.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the subjects of the system's letters begin, by notice and language: what a letter is recognised by. */
public final class Subjects {
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private final Map<String, Recognised> byBeginning = new HashMap<>();

    /** Which notice a letter is, and in which language. */
    public record Recognised(String notice, String language) {}

    public Subjects() {
        for (Row row : Table.rows("subjects.txt")) {
            LANGUAGES.forEach(
                    language -> byBeginning.put(row.get(language), new Recognised(row.get("notice"), language)));
        }
    }

    /** The notice whose subject begins like this one; empty when none does. */
    public Optional<Recognised> recognise(String subject) {
        return byBeginning.entrySet().stream()
                .filter(entry -> subject.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
