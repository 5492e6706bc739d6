package kz.uzdik.local.demo.story;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Turn;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** Forms that candidates fill in where others hand in a signed scan (p9.1, p9.4, p9.5), and a project's budget (p19). */
record Forms(Play play) {
    private static final Set<String> FIRST = Set.of("application", "questionnaire", "indicators");

    /** Whether a candidate fills a form in instead of handing in a document. */
    static boolean fills(Candidate candidate, String kind) {
        // Nobody consents for somebody else: a nominator hands in the application that the akim has signed.
        return FIRST.contains(kind) && !(candidate.does(Turn.NOMINATED) && kind.equals("application"));
    }

    /** Fills a form of the first intake in. */
    void fill(Candidate candidate, String form) {
        save(candidate, "application", form, values(candidate, form));
    }

    private Map<String, Object> values(Candidate candidate, String form) {
        return switch (form) {
            case "application" ->
                Map.of(
                        "position",
                        "Akim of " + candidate.village(),
                        "phone",
                        "+77770000000",
                        "no-penalty",
                        true,
                        "truthful",
                        true,
                        "personal-data",
                        consent(candidate));
            case "questionnaire" ->
                Map.of(
                        "born",
                        "1979-03-14",
                        "education",
                        "Agrarian university",
                        "career",
                        List.of(Map.of("since", "2015-02-01", "position", "Akim of " + candidate.village())),
                        "languages",
                        List.of(Map.of("language", "kazakh", "level", "fluent")));
            default ->
                Map.of(
                        "investment", "125000000.50",
                        "jobs", 42,
                        "agricultural-output", "980000000",
                        "arrived", 31,
                        "left", 28,
                        "crimes", 3);
        };
    }

    // To the very text that was shown, in the candidate's language.
    private Map<String, Object> consent(Candidate candidate) {
        Json shown = read(candidate, "application", "application").list("fields").stream()
                .filter(field -> field.text("kind").equals("consent"))
                .findFirst()
                .orElseThrow()
                .at("consent");
        StoryFailed.unlessEqual(
                "the digest of the consent's text",
                Digests.sha256(shown.text("text").getBytes(StandardCharsets.UTF_8)),
                shown.text("digest"));
        return Map.of("language", shown.text("language"), "digest", shown.text("digest"));
    }

    /** A draft with a wrong number is kept, and everything that is wrong in it is told at once. */
    void withMistakes(Candidate candidate) {
        Map<String, Object> wrong = new HashMap<>(values(candidate, "indicators"));
        wrong.put("jobs", "many");
        wrong.remove("crimes");
        String path = path(candidate, "application", "indicators");
        Json saved = play.as(candidate.filer()).put(path, Map.of("version", 0, "values", wrong));
        List<String> told = saved.list("problems").stream()
                .map(problem -> problem.text("path") + " " + problem.text("code"))
                .toList();
        StoryFailed.unlessEqual(
                "what is wrong in a draft", List.of("/jobs field-not-a-number", "/crimes field-missing"), told);
        play.tell(candidate.called() + " saves a draft of the indicators and is told what is wrong in it.");
        saved.list("problems").forEach(problem -> play.narrator().quote(problem.text("text")));
        play.as(candidate.filer())
                .refused("form-changed", "PUT", path, Map.of("version", 0, "values", values(candidate, "indicators")));
        play.tell("Another window, which has not seen that draft, cannot save over it.");
    }

    /** The lines of a finalist's budget, which are the figure that the intake asks for. */
    void budget(Candidate candidate, int bridge, int wages) {
        save(candidate, "project", "project-budget", lines(bridge, wages));
    }

    /** The same, whatever is wrong with it. */
    void draftBudget(Candidate candidate, int bridge, int wages) {
        draft(candidate, "project", "project-budget", lines(bridge, wages));
    }

    private static Map<String, Object> lines(int bridge, int wages) {
        return Map.of(
                "problem", "No way across the river in spring.",
                "result", "The school is reached all year.",
                "lines",
                        List.of(
                                Map.of("item", "Materials for the bridge", "cost", bridge),
                                Map.of("item", "Wages", "cost", wages)));
    }

    private Json draft(Candidate candidate, String intake, String form, Map<String, Object> values) {
        Object version = read(candidate, intake, form).at("version").tree();
        return play.as(candidate.filer())
                .put(path(candidate, intake, form), Map.of("version", version, "values", values));
    }

    private void save(Candidate candidate, String intake, String form, Map<String, Object> values) {
        Json saved = draft(candidate, intake, form, values);
        StoryFailed.unlessEqual("problems of the form " + form + " of " + candidate.called(), List.of(), codes(saved));
    }

    private static List<String> codes(Json form) {
        return form.list("problems").stream()
                .map(problem -> problem.text("code"))
                .toList();
    }

    private Json read(Candidate candidate, String intake, String form) {
        return play.as(candidate.filer()).get(path(candidate, intake, form));
    }

    private String path(Candidate candidate, String intake, String form) {
        return "/dossiers/" + play.dossier(candidate) + "/forms/" + intake + "/" + form;
    }
}
