package kz.uzdik.functions.contestadministration;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import kz.uzdik.domain.people.Language;
import kz.uzdik.http.Problem;
import kz.uzdik.http.Problems;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Members;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a definition in one language, beside the place, the code and what was expected. */
record DefinitionErrors(ResourceBundle texts) {

    static DefinitionErrors in(Language language) {
        return new DefinitionErrors(ResourceBundle.getBundle(
                "kz.uzdik.functions.contestadministration.definition-errors",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** {@code invalid-fields} with every error. */
    Problem problem(List<FieldProblem> errors) {
        return Problem.of(Problems.INVALID_FIELDS)
                .with("errors", errors.stream().map(this::form).toList());
    }

    private Map<String, @Nullable Object> form(FieldProblem error) {
        return Members.of("pointer", error.pointer())
                .with("code", error.code())
                .with("expected", error.expected())
                .with("text", texts.getString(error.code()))
                .map();
    }
}
