package kz.uzdik.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.FieldKind.Bounds;
import kz.uzdik.domain.contest.FieldKind.Sum;
import kz.uzdik.domain.contest.FieldKind.Table;
import kz.uzdik.domain.contest.FormField;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.contest.Intake;

/** What a form holds against what it asks for (2020 p9, p10, p19; 2022 p12). */
final class FormRule {
    private final Intake intake;
    private final FormPlan form;

    FormRule(Intake intake, FormPlan form) {
        this.intake = intake;
        this.form = form;
    }

    /** Everything that is missing or wrong, in the order of the form: none where the form is complete. */
    List<FormProblem> problems(Map<String, FormValue> values) {
        List<FormProblem> problems = new ArrayList<>();
        for (FormField field : form.fields()) {
            Optional<FormValue> value = Optional.ofNullable(values.get(field.id()));
            String path = "/" + field.id();
            if (field.kind() instanceof Table table) {
                value.ifPresentOrElse(
                        there -> inTable(field, table, (FormValue.Rows) there, problems),
                        () -> inTable(field, table, new FormValue.Rows(List.of()), problems));
            } else {
                new FieldRule(field, name(field))
                        .against(value)
                        .ifPresent(reason -> problems.add(new FormProblem(path, reason)));
            }
        }
        return List.copyOf(problems);
    }

    /** What can never be in such a form: names and shapes that it has not; nothing is saved then. */
    List<Reason> misfits(Map<String, FormValue> values) {
        List<Reason> misfits = new ArrayList<>();
        new TreeMap<>(values).forEach((name, value) -> misfits.addAll(misfits("/" + name, form.field(name), value)));
        return misfits;
    }

    private List<Reason> misfits(String path, Optional<FormField> field, FormValue value) {
        if (field.isEmpty()) {
            return List.of(Reason.of(DossierReason.FIELD_UNKNOWN, form.paragraph(), "path", path));
        }
        if (!FieldRule.fits(field.get().kind(), value)) {
            return List.of(
                    Reason.of(DossierReason.FIELD_OF_OTHER_SHAPE, field.get().paragraph(), "path", path));
        }
        List<Reason> misfits = new ArrayList<>();
        if (field.get().kind() instanceof Table table && value instanceof FormValue.Rows(var rows)) {
            for (int i = 0; i < rows.size(); i++) {
                String row = path + "/" + i + "/";
                new TreeMap<>(rows.get(i))
                        .forEach((name, cell) -> misfits.addAll(misfits(row + name, table.column(name), cell)));
            }
        }
        return misfits;
    }

    private void inTable(FormField field, Table table, FormValue.Rows given, List<FormProblem> problems) {
        String path = "/" + field.id();
        int rows = given.rows().size();
        if (rows == 0 && field.required()) {
            problems.add(new FormProblem(path, said(DossierReason.FIELD_MISSING, field)));
            return;
        }
        if (rows > table.most() || (rows > 0 && rows < table.fewest())) {
            Reason reason = said(DossierReason.ROWS_OUT_OF_BOUNDS, field)
                    .with("minimum", "" + table.fewest())
                    .with("maximum", "" + table.most());
            problems.add(new FormProblem(path, reason));
        }
        for (int i = 0; i < rows; i++) {
            for (FormField column : table.columns()) {
                String cell = path + "/" + i + "/" + column.id();
                new FieldRule(column, name(field) + "." + column.id())
                        .against(Optional.ofNullable(given.rows().get(i).get(column.id())))
                        .ifPresent(reason -> problems.add(new FormProblem(cell, reason)));
            }
        }
        table.sum()
                .flatMap(sum -> outOfBounds(field, table, sum, given))
                .ifPresent(reason -> problems.add(new FormProblem(path, reason)));
    }

    private Optional<Reason> outOfBounds(FormField field, Table table, Sum sum, FormValue.Rows given) {
        Optional<Bounds> bounds = sum.fact()
                .flatMap(intake::fact)
                .map(fact -> new Bounds(fact.minimum(), fact.maximum()))
                .or(sum::bounds);
        return bounds.flatMap(asked -> FormSums.of(table, sum, given)
                .filter(total -> !asked.allow(total))
                .map(total -> said(DossierReason.SUM_OUT_OF_BOUNDS, field)
                        .with("sum", total.toString())
                        .with("minimum", asked.minimum().toString())
                        .with("maximum", asked.maximum().toString())));
    }

    private Reason said(DossierReason code, FormField field) {
        return Reason.of(code, field.paragraph(), "field", name(field));
    }

    private String name(FormField field) {
        return form.id() + "." + field.id();
    }
}
