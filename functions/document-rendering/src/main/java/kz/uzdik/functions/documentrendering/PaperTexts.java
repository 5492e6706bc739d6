package kz.uzdik.functions.documentrendering;

import java.util.ResourceBundle;
import kz.uzdik.domain.people.Language;

/** The words that stand on papers beside a contest's own. */
final class PaperTexts {

    private final Language language;
    private final ResourceBundle bundle;

    PaperTexts(Language language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                "kz.uzdik.functions.documentrendering.paper",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** As {@code lang} names it. */
    String language() {
        return language.locale().getLanguage();
    }

    /**
     * A text.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    String text(String key) {
        return bundle.getString(key);
    }
}
