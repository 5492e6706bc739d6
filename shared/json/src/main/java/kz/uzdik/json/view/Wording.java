package kz.uzdik.json.view;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.notice.Messages;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.ranking.Decider;
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

    /** What puts one candidate ahead of the next. */
    Object decider(Decider decider) {
        return switch (decider) {
            case Decider.ByPoints(var difference) -> text("by-points", Map.of("difference", difference.toString()));
            case Decider.ByCriterion(var criterion, var own, var others) ->
                text(
                        "by-criterion",
                        Map.of("criterion", criterion.value(), "own", own.toString(), "others", others.toString()));
            case Decider.ByChair(var reason) -> text("by-chair", Map.of("reason", reason));
            case Decider.Nothing() -> text("nothing", Map.of());
        };
    }

    private Object text(String decider, Map<String, String> values) {
        return form.apply(messages -> messages.text("decider." + decider, values));
    }

    /** A reason: {@code code}, {@code paragraph} ({@code -} where none says it), {@code values}, {@code text}. */
    public Members reason(Reason reason) {
        return Members.of("code", reason.code().key())
                .with("paragraph", reason.paragraph().cited())
                .with("values", new TreeMap<>(reason.values()))
                .with("text", form.apply(messages -> messages.reason(reason)));
    }
}
