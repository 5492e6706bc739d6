package kz.uzdik.domain.dossier;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.people.Language;

/** What stands in a field, as its owner gave it, right or not yet. Personal: nothing of it is shown by a toString. */
public sealed interface FormValue {

    /** Words, or a number, a day or a choice as it is written. */
    record Text(String text) implements FormValue {
        @Override
        public String toString() {
            return "Text[hidden]";
        }
    }

    /** Yes or no. */
    record Flag(boolean yes) implements FormValue {}

    /** The rows of a table, each by the names of its columns. */
    record Rows(List<Map<String, FormValue>> rows) implements FormValue {
        public Rows {
            rows = rows.stream().map(Map::copyOf).toList();
        }

        @Override
        public String toString() {
            return "Rows[" + rows.size() + "]";
        }
    }

    /**
     * Consent to a text that was shown.
     *
     * @param language of the text
     * @param digest SHA-256 of the text's UTF-8 bytes in lower-case hex
     */
    record Agreed(Language language, String digest) implements FormValue {}
}
