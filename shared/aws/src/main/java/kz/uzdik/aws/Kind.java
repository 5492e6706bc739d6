package kz.uzdik.aws;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.json.form.Form;

/**
 * What the table has to know of one kind of aggregate; each collection has its own beside it, so that a function which starts
 * loads what it keeps and nothing else.
 *
 * @param id what names it among its kind, in the audit trail and in guards
 * @param phase what guards can ask for; empty where there is none
 * @param indexed texts that a sparse index finds it by
 */
record Kind<S>(
        Subject subject,
        Form<S> form,
        Function<S, String> id,
        ToLongFunction<S> version,
        Function<S, Optional<String>> phase,
        Function<S, Map<String, String>> indexed) {

    /** A kind that no guard asks a phase of and no index finds. */
    static <S> Kind<S> of(Subject subject, Form<S> form, Function<S, String> id, ToLongFunction<S> version) {
        return new Kind<>(subject, form, id, version, state -> Optional.empty(), state -> Map.of());
    }

    Key key(S state) {
        return Key.of(subject, id.apply(state));
    }
}
