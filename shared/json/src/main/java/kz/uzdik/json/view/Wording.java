package kz.uzdik.json.view;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.notice.Messages;
import kz.uzdik.domain.people.Language;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;

/** How words stand in a view: as one text, or as one text a language. */
public final class Wording {

    private final Function<Function<Messages, String>, Object> form;

    private Wording(Function<Function<Messages, String>, Object> form) {
        this.form = form;
    }

    /** Texts of one language, for one reader. */
    public static Wording in(Language language) {
        Messages messages = new Messages(language);
        return new Wording(text -> text.apply(messages));
    }

    /** An object of texts by language ({@code kk}, {@code ru}, {@code en}), for files that everybody reads. */
    public static Wording inAllLanguages() {
        return new Wording(text -> {
            Members texts = Members.empty();
            for (Language language : Language.values()) {
                texts.with(WireName.of(language), text.apply(new Messages(language)));
            }
            return texts.map();
        });
    }

    /** A text by its key, with its values filled in. */
    Object text(String key, Map<String, String> values) {
        return form.apply(messages -> messages.text(key, values));
    }

    /** A reason: {@code code}, {@code paragraph} ({@code -} where none says it), {@code values}, {@code text}. */
    public Members reason(Reason reason) {
        return Members.of("code", reason.code().key())
                .with("paragraph", reason.paragraph().cited())
                .with("values", new TreeMap<>(reason.values()))
                .with("text", form.apply(messages -> messages.reason(reason)));
    }
}
