package kz.uzdik.local.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.local.demo.http.Json;

/**
 * What is said in the language of this walk (the property {@code language}, English where none is named). Journeys are written
 * once, in English; each text of theirs is looked up here by its English and found in the language, so that all of them can be
 * walked in each. The patterns are read by a browser, too.
 */
final class Wording {
    static final String LANGUAGE = System.getProperty("language", "en");

    private static final Path ROOT = Path.of("../..");
    private static final List<String> PROBLEMS = List.of(
            "shared/domain/src/main/resources/kz/uzdik/domain/notice/messages_%s.properties",
            "functions/contest-administration/src/main/resources/kz/uzdik/functions/contestadministration/definition-errors_%s.properties");
    private static final Pattern VALUE = Pattern.compile("\\{\\w+\\}");

    /** A text as it is written in English and in the language, both with their values in braces. */
    private record Said(String english, String here) {
        /** What a value may be in the text of a page. */
        private static String pattern(String text, String value) {
            return VALUE.splitAsStream(text).map(Wording::quoted).collect(Collectors.joining(value))
                    + (text.endsWith("}") ? value : "");
        }

        /** What stands where the English one has its values; nothing where it is another text. */
        Matcher values(String whole) {
            return Pattern.compile(pattern(english, "(.+?)")).matcher(whole);
        }

        /** The same with as much of the English one as comes before the end of each value. */
        Stream<Said> beginnings() {
            return VALUE.matcher(english).results().map(value -> new Said(english.substring(0, value.end()), here));
        }

        boolean hasWords() {
            return VALUE.splitAsStream(english).anyMatch(words -> words.chars().anyMatch(Character::isLetter));
        }

        boolean hasPart(String part) {
            return VALUE.splitAsStream(english).anyMatch(words -> words.contains(part));
        }
    }

    private final List<Said> texts;

    private Wording(List<Said> texts) {
        this.texts = texts;
    }

    /** What the pages under {@code web/<page>} say, with what all pages, a contest's rules and the system's answers say. */
    static Wording of(String page) {
        List<Said> texts = new ArrayList<>();
        Stream.of(
                        "web/" + page + "/texts/%s.json",
                        "web/shared/texts/%s.json",
                        "contests/best-rural-akim-2020/texts/%s.json")
                .forEach(file -> pair(json(file, "en"), json(file, LANGUAGE), texts));
        PROBLEMS.forEach(file -> pair(properties(file, "en"), properties(file, LANGUAGE), texts));
        return new Wording(texts);
    }

    // A text that goes by a number has a form for each; which of them stands for which number is left to the page.
    private static void pair(Map<String, List<String>> english, Map<String, List<String>> here, List<Said> texts) {
        english.forEach((key, forms) -> forms.forEach(
                form -> here.getOrDefault(key, List.of()).forEach(other -> texts.add(new Said(form, other)))));
    }

    private static Map<String, List<String>> json(String file, String language) {
        Path path = ROOT.resolve(file.formatted(language));
        Map<String, List<String>> texts = new HashMap<>();
        Json read = Json.read(file, read(path));
        for (String key : read.names()) {
            Json text = read.at(key);
            List<String> forms = text.names().stream().map(text::text).toList();
            texts.put(key, forms.isEmpty() ? List.of(text.text()) : forms);
        }
        return texts;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, List<String>> properties(String file, String language) {
        var read = new Properties();
        try (Reader reader = Files.newBufferedReader(ROOT.resolve(file.formatted(language)))) {
            read.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, List<String>> texts = new HashMap<>();
        read.stringPropertyNames()
                .forEach(key -> texts.put(key, List.of(read.getProperty(key).replace("''", "'"))));
        return texts;
    }

    /**
     * All of a text, with its values.
     *
     * @param english such as {@code Confirm: 26 good, 1 bad}; a value may be a text itself
     */
    Pattern whole(String english) {
        return Pattern.compile("^\\s*(?:" + joined(english, every(english)) + ")\\s*$");
    }

    /** The same within what is said; or words of a text without values, or its beginning with them; then all of it stands there. */
    Pattern part(String english) {
        List<String> found = every(english);
        if (found.isEmpty()) {
            texts.stream()
                    .filter(said -> said.hasPart(english))
                    .forEach(said -> found.add(Said.pattern(said.here, ".*")));
        }
        if (found.isEmpty()) {
            texts.stream().flatMap(Said::beginnings).forEach(said -> fill(said, english, found));
        }
        return Pattern.compile(joined(english, found));
    }

    private List<String> every(String english) {
        List<String> found = new ArrayList<>();
        texts.stream().filter(said -> said.english.equals(english)).forEach(said -> found.add(quoted(said.here)));
        if (found.isEmpty()) {
            texts.forEach(said -> fill(said, english, found));
        }
        return found.isEmpty() ? composed(english) : found;
    }

    private void fill(Said said, String english, List<String> found) {
        Matcher values = said.values(english);
        if (said.hasWords() && values.matches()) {
            found.add(filled(said, values));
        }
    }

    // A button's name may go on with whom it is about, a label with a word in brackets.
    private List<String> composed(String english) {
        List<String> found = new ArrayList<>();
        for (String between : List.of(": ", " (")) {
            int at = english.indexOf(between);
            String first = at < 0 ? "" : english.substring(0, at);
            String rest = at < 0 ? "" : english.substring(at + between.length() - (between.equals(" (") ? 1 : 0));
            if (texts.stream().anyMatch(said -> said.english.equals(first))) {
                List<String> others = every(rest);
                found.add("(?:" + joined(first, every(first)) + ")" + quoted(between.replace("(", "")) + "(?:"
                        + (others.isEmpty() ? quoted(rest) : joined(rest, others)) + ")");
            }
        }
        return found;
    }

    private String filled(Said said, Matcher values) {
        Map<String, String> named = new HashMap<>();
        Matcher names = VALUE.matcher(said.english);
        for (int group = 1; names.find(); group++) {
            String value = values.group(group);
            boolean isText = texts.stream().anyMatch(other -> other.english.equals(value));
            named.put(
                    names.group(),
                    isText ? "(?:" + quoted(value) + "|" + joined(value, every(value)) + ")" : quoted(value));
        }
        var filled = new StringBuilder();
        Matcher here = VALUE.matcher(said.here);
        int from = 0;
        while (here.find()) {
            filled.append(quoted(said.here.substring(from, here.start())))
                    .append(named.getOrDefault(here.group(), ".*"));
            from = here.end();
        }
        return filled.append(quoted(said.here.substring(from))).toString();
    }

    /** One of these, all of it or a part. */
    Pattern any(String... english) {
        return Pattern.compile(
                Stream.of(english).map(this::part).map(Pattern::pattern).collect(Collectors.joining("|")));
    }

    private static String joined(String english, List<String> found) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException("nobody says: " + english);
        }
        return found.stream().distinct().collect(Collectors.joining("|"));
    }

    // A browser knows no \Q and \E; a space may be one that does not break.
    private static String quoted(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0").replaceAll("\\s+", "\\\\s+");
    }
}
