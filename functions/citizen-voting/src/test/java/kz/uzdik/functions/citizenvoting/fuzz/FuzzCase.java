package kz.uzdik.functions.citizenvoting.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.uzdik.json.Json;

/**
 * Something for both readers, in the form of a vector of {@code docs/voting-negative-vectors.json}.
 *
 * @param kind which reader it is for
 * @param input a text, or texts by name
 */
record FuzzCase(String kind, Object input) {

    /** One line of JSON: a vector but for its {@code why}. */
    String line() {
        return Json.text(tree());
    }

    /** The line to be added to the vectors once somebody has decided who is right. */
    String line(String verdicts) {
        Map<String, Object> tree = tree();
        tree.put("why", verdicts);
        return Json.text(tree);
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", kind);
        tree.put("input", input);
        return tree;
    }
}
