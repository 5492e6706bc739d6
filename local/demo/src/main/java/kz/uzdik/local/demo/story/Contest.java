package kz.uzdik.local.demo.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** The contest's rules as their file states them, and its texts beside it. */
public final class Contest {
    public static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private static final String WORK = "../../algorithms/zhambyl-2019/";

    private final Path file;
    private final String text;
    private final Json definition;

    /** @param file the definition; the texts stand in the folder {@code texts} beside it */
    public Contest(Path file) {
        this.file = file;
        text = read(file);
        definition = Json.read(file.toString(), text);
    }

    public String name() {
        return definition.text("contest");
    }

    /** The file as it stands. */
    public String text() {
        return text;
    }

    /** The order on work with the people that one oblast works by, as its file in the repository states it. */
    String workAlgorithm() {
        return read(file.resolveSibling(WORK + "2019-03-13.json"));
    }

    /** What that order calls its roles, duties and parts in a language: a tree of texts by key. */
    Object workTexts(String language) {
        Path texts = file.resolveSibling(WORK + "texts/" + language + ".json");
        return Json.read(texts.toString(), read(texts)).tree();
    }

    /** What the contest calls its steps, documents and criteria in a language: a tree of texts by key. */
    public Object texts(String language) {
        Path texts = file.resolveSibling("texts").resolve(language + ".json");
        return Json.read(texts.toString(), read(texts)).tree();
    }

    /** The questionnaire of a poll and what goes with it, as its file beside the definition states it. */
    public Map<String, Object> poll(String name) {
        Path poll = file.resolveSibling("polls").resolve(name + ".json");
        Json read = Json.read(poll.toString(), read(poll));
        Map<String, Object> plan = new LinkedHashMap<>();
        read.names().forEach(member -> plan.put(member, read.at(member).tree()));
        return plan;
    }

    /** The kinds of document that an intake asks for and will not do without. */
    public List<String> requiredDocuments(String intake) {
        return one("intakes", intake).list("documents").stream()
                .filter(document -> document.is("required"))
                .map(document -> document.text("kind"))
                .toList();
    }

    /** The deadline that an intake closes with. */
    public String deadlineOf(String intake) {
        return one("intakes", intake).text("deadline");
    }

    /** The criteria of a step that members score on their sheets. */
    public List<String> sheetCriteria(String step) {
        return criteria(step, Map.of("kind", "sheets"));
    }

    /** The criteria of a step that an officer assesses: {@code secretary} or {@code ethics-officer}. */
    public List<String> assessedBy(String step, String officer) {
        return criteria(step, Map.of("kind", "assessment", "by", officer));
    }

    /** The criteria of a step for which the secretary lists what shows them, each thing worth one point. */
    public List<String> listedBySecretary(String step) {
        return criteria(step, Map.of("kind", "evidence", "by", "secretary"));
    }

    private List<String> criteria(String step, Map<String, String> source) {
        List<String> found = new ArrayList<>();
        for (Json criterion : one("steps", step).list("criteria")) {
            if (criterion.at("source").tree() instanceof Map<?, ?> said
                    && said.entrySet().containsAll(source.entrySet())) {
                found.add(criterion.text("id"));
            }
        }
        return found;
    }

    private Json one(String list, String id) {
        return definition.list(list).stream()
                .filter(entry -> entry.text("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new StoryFailed(file.toString(), id + " in " + list, "none of that name"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new StoryFailed(file.toString(), "a file that can be read", unreadable);
        }
    }
}
