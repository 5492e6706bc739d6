package kz.uzdik.json.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kz.uzdik.domain.contest.FieldKind;
import kz.uzdik.domain.contest.FieldKind.Checked;
import kz.uzdik.domain.contest.FormField;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.dossier.ConsentText;
import kz.uzdik.domain.dossier.DataConsent;
import kz.uzdik.domain.dossier.FilledForm;
import kz.uzdik.domain.dossier.FormProblem;
import kz.uzdik.domain.dossier.FormValue;
import kz.uzdik.domain.dossier.PinnedForm;
import kz.uzdik.domain.dossier.ReadingOwnForms.OwnForm;
import kz.uzdik.domain.people.Language;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;
import kz.uzdik.json.form.FormValues;

/**
 * A form as its owner fills it in and as a commission reads it, in the language of the reader.
 *
 * @param texts the contest's texts in that language, by their keys
 */
public record FormView(Spoken spoken, Language language, Function<String, Optional<String>> texts) {

    /** What is asked for, what was saved, and what is missing or wrong. */
    public Members own(OwnForm own) {
        return asked(own.intake(), own.asked())
                .withEach(
                        "fields",
                        own.asked().fields(),
                        field -> field(own.asked().id(), field))
                .with("version", own.filled().map(FilledForm::version).orElse(0L))
                .withOptional("savedAt", own.filled().map(FilledForm::at))
                .with(
                        "values",
                        FormValues.write(own.filled().map(FilledForm::values).orElse(Map.of())))
                .with("consents", own.filled().map(FormView::consents).orElse(Map.of()))
                .with("complete", own.filled().isPresent() && own.problems().isEmpty())
                .withEach("problems", own.problems(), this::problem);
    }

    /** A form as it was handed in; identity numbers of people are left out of it, as everywhere. */
    public Members handedIn(FormPlan asked, FilledForm filled, PinnedForm pinned) {
        return asked(filled.intake(), asked)
                .withEach("fields", asked.fields(), field -> field(asked.id(), field))
                .with("version", pinned.version())
                .with("digest", pinned.digest())
                .with("complete", pinned.complete())
                .with("values", FormValues.write(shown(asked.fields(), filled.values())))
                .with("consents", consents(filled));
    }

    private Members asked(String intake, FormPlan asked) {
        return Members.of("intake", intake)
                .with("form", asked.id())
                .with("name", name("form." + asked.id()))
                .withOptional("insteadOf", asked.insteadOf().map(kind -> kind.value()))
                .with("required", asked.required())
                .with("paragraph", asked.paragraph().cited());
    }

    private Members problem(FormProblem problem) {
        return Members.of("path", problem.path()).withAll(spoken.reason(problem.reason()));
    }

    private Members field(String before, FormField field) {
        String name = before + "." + field.id();
        Members common = Members.of("field", field.id())
                .with("name", name("field." + name))
                .with("required", field.required())
                .with("paragraph", field.paragraph().cited());
        return common.withAll(kind(before, name, field));
    }

    private Members kind(String form, String name, FormField field) {
        return switch (field.kind()) {
            case FieldKind.Text(int longest, boolean lines) ->
                Members.of("kind", lines ? "text" : "line").with("longest", longest);
            case FieldKind.Day day ->
                Members.of("kind", "date").with("from", day.first()).with("to", day.last());
            case FieldKind.Amount amount ->
                Members.of("kind", "number")
                        .with("minimum", amount.bounds().minimum().toString())
                        .with("maximum", amount.bounds().maximum().toString())
                        .with("decimals", amount.decimals())
                        .withOptional("unit", amount.unit());
            case FieldKind.Choice choice ->
                Members.of("kind", "choice")
                        .withEach(
                                "options",
                                choice.options(),
                                option -> Members.of("option", option)
                                        .with("name", name("choice." + name + "." + option)));
            case FieldKind.YesNo(boolean agreement) ->
                Members.of("kind", "yes-no").with("agreement", agreement);
            case Checked(Checked.As as) -> Members.of("kind", as);
            case FieldKind.Consent _ ->
                Members.of("kind", "consent")
                        .withOptional(
                                "consent",
                                ConsentText.of(form, field.id(), texts).map(this::consent));
            case FieldKind.Table table -> table(name, table);
        };
    }

    private Members table(String name, FieldKind.Table table) {
        return Members.of("kind", "table")
                .with("fewestRows", table.fewest())
                .with("mostRows", table.most())
                .withOptional("sum", table.sum().map(FormView::sum))
                .withEach("columns", table.columns(), column -> field(name, column));
    }

    private static Members sum(FieldKind.Sum sum) {
        return Members.of("column", sum.column())
                .withOptional("fact", sum.fact())
                .withOptional(
                        "minimum", sum.bounds().map(bounds -> bounds.minimum().toString()))
                .withOptional(
                        "maximum", sum.bounds().map(bounds -> bounds.maximum().toString()));
    }

    private Members consent(ConsentText text) {
        return Members.of("language", language).with("text", text.text()).with("digest", text.digest());
    }

    private static Map<String, Object> consents(FilledForm filled) {
        Map<String, Object> given = new TreeMap<>();
        filled.consents().forEach((field, consent) -> given.put(field, given(consent)));
        return given;
    }

    private static Map<String, Object> given(DataConsent consent) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("language", WireName.of(consent.language()));
        given.put("text", consent.text().text());
        given.put("at", consent.at().toString());
        return given;
    }

    private static Map<String, FormValue> shown(List<FormField> fields, Map<String, FormValue> values) {
        Map<String, FormValue> shown = new TreeMap<>();
        for (FormField field : fields) {
            if (!field.kind().equals(new Checked(Checked.As.IIN))) {
                Optional.ofNullable(values.get(field.id()))
                        .ifPresent(value -> shown.put(field.id(), shown(field.kind(), value)));
            }
        }
        return shown;
    }

    private static FormValue shown(FieldKind kind, FormValue value) {
        return kind instanceof FieldKind.Table table && value instanceof FormValue.Rows(var rows)
                ? new FormValue.Rows(
                        rows.stream().map(row -> shown(table.columns(), row)).toList())
                : value;
    }

    private String name(String key) {
        return texts.apply(key).orElse(key.substring(key.indexOf('.') + 1));
    }
}
