package kz.uzdik.domain.notice;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Language;

/** The texts of notices and reasons in each language, with {@code {name}} standing for a value. */
public final class Messages {
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private final ResourceBundle bundle;

    public Messages(Language language) {
        bundle = ResourceBundle.getBundle(
                "kz.uzdik.domain.notice.messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * A text with its values filled in; a value that is not given leaves its name standing.
     *
     * @throws MissingResourceException if there is no such text
     */
    public String text(String key, Map<String, String> values) {
        return NAME.matcher(bundle.getString(key))
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    /** A reason in words, with the paragraph it comes from. */
    public String reason(Reason reason) {
        String words = text("reason." + reason.code().key(), reason.values());
        return reason.paragraph().cited().equals("-") ? words : words + " (" + reason.paragraph() + ")";
    }
}
