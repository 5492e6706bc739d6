package kz.uzdik.domain.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.contest.FieldKind;
import kz.uzdik.domain.contest.FieldKind.Sum;
import kz.uzdik.domain.contest.FieldKind.Table;
import kz.uzdik.domain.contest.FormField;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.scoring.Points;

/** What the numbers of tables come to, and the figures that are stated that way (2020 p19: a project's budget). */
final class FormSums {
    private FormSums() {}

    /** The figures that a form's tables give, by their names. */
    static Map<String, Points> facts(FormPlan form, Map<String, FormValue> values) {
        Map<String, Points> facts = new TreeMap<>();
        for (FormField field : form.fields()) {
            if (field.kind() instanceof Table table && values.get(field.id()) instanceof FormValue.Rows rows) {
                table.sum()
                        .ifPresent(sum -> sum.fact()
                                .ifPresent(fact -> of(table, sum, rows).ifPresent(total -> facts.put(fact, total))));
            }
        }
        return facts;
    }

    /** The sum of a column; empty without rows, and where a row's number is missing or none: a part is no sum. */
    static Optional<Points> of(Table table, Sum sum, FormValue.Rows given) {
        Optional<FieldKind.Amount> asked = table.column(sum.column())
                .map(FormField::kind)
                .filter(FieldKind.Amount.class::isInstance)
                .map(FieldKind.Amount.class::cast);
        Optional<Points> total = given.rows().isEmpty() ? Optional.empty() : Optional.of(Points.ZERO);
        for (Map<String, FormValue> row : given.rows()) {
            Optional<Points> cell = row.get(sum.column()) instanceof FormValue.Text(String text)
                    ? asked.flatMap(number -> FieldRule.number(number, text))
                    : Optional.empty();
            total = total.flatMap(before -> cell.map(before::plus));
        }
        return total;
    }
}
