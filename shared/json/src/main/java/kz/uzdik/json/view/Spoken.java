package kz.uzdik.json.view;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;

/** How words stand in a view: as one text for one reader, or as one text a language for everybody. */
public final class Spoken {

    private final Function<Function<Wording, String>, Object> form;
    private final Optional<String> step;

    private Spoken(Function<Function<Wording, String>, Object> form, Optional<String> step) {
        this.form = form;
        this.step = step;
    }

    /**
     * Texts in the words of one reader.
     *
     * @param step whose criteria are spoken of
     */
    public static Spoken to(Wording reader, Optional<String> step) {
        return new Spoken(text -> text.apply(reader), step);
    }

    /** Objects of texts by language ({@code kk}, {@code ru}, {@code en}). */
    public static Spoken toEverybody(Function<Language, Wording> readers, Optional<String> step) {
        return new Spoken(
                text -> {
                    Members texts = Members.empty();
                    for (Language language : Language.values()) {
                        texts.with(WireName.of(language), text.apply(readers.apply(language)));
                    }
                    return texts.map();
                },
                step);
    }

    /** A reason: {@code code}, {@code paragraph} ({@code -} where none says it), {@code values}, {@code text}. */
    public Members reason(Reason reason) {
        return Members.of("code", reason.code().key())
                .with("paragraph", reason.paragraph().cited())
                .with("values", new TreeMap<>(reason.values()))
                .with("text", form.apply(words -> words.reason(reason, step)));
    }

    /** What puts one candidate ahead of the next, in words. */
    Object decider(Decider decider) {
        return form.apply(words -> words.decider(decider, step.orElse("")));
    }
}
