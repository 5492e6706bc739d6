package kz.uzdik.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.act.Transcript;

/**
 * The words in which somebody consents to the use of their personal data, of the contest's texts: what is consented to,
 * who will use the data, what for, how long, and to whom it is passed on or shown.
 *
 * @param text the parts, one a line, each ended by LF: exactly what has to be shown
 */
public record ConsentText(String text) {
    /** What a consent has to name, in this order, beside the field's own text. */
    public static final List<String> PARTS = List.of("operator", "purpose", "term", "transfer");

    /**
     * The text of a form's field in one language; empty where a part of it is missing.
     *
     * @param texts the contest's texts in that language, by their keys
     */
    public static Optional<ConsentText> of(String form, String field, Function<String, Optional<String>> texts) {
        List<String> keys = new ArrayList<>(List.of("field." + form + "." + field));
        PARTS.forEach(part -> keys.add("consent." + form + "." + field + "." + part));
        StringBuilder text = new StringBuilder();
        for (String key : keys) {
            Optional<String> line = texts.apply(key);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            text.append(line.get()).append('\n');
        }
        return Optional.of(new ConsentText(text.toString()));
    }

    /** SHA-256 of the text's UTF-8 bytes, in lower-case hex. */
    public String digest() {
        return Transcript.sha256Hex(text);
    }
}
