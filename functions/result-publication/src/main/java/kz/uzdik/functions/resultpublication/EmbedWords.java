package kz.uzdik.functions.resultpublication;

import java.util.ResourceBundle;
import kz.uzdik.domain.people.Language;

/** What embedded pages say in their own words. */
final class EmbedWords {

    private EmbedWords() {}

    static String text(String key, Language language) {
        return ResourceBundle.getBundle(
                        "kz.uzdik.functions.resultpublication.embed",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
