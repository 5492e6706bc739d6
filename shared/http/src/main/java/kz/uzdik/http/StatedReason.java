package kz.uzdik.http;

import java.util.Map;
import kz.uzdik.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * One reason of a refusal as the reader sees it.
 *
 * @param code the domain reason's stable code
 * @param paragraph of the rules, such as {@code 2020 p9}
 * @param values what the text was filled with, by name
 * @param text a sentence in the reader's language
 */
public record StatedReason(String code, String paragraph, Map<String, String> values, String text) {

    public StatedReason {
        values = Map.copyOf(values);
    }

    Map<String, @Nullable Object> form() {
        return Members.of("code", code)
                .with("paragraph", paragraph)
                .with("values", values)
                .with("text", text)
                .map();
    }
}
