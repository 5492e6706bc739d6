package kz.uzdik.domain.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.FieldKind;
import kz.uzdik.domain.contest.FieldKind.Amount;
import kz.uzdik.domain.contest.FieldKind.Bounds;
import kz.uzdik.domain.contest.FieldKind.Checked;
import kz.uzdik.domain.contest.FieldKind.Sum;
import kz.uzdik.domain.contest.FormField;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.dossier.FormValue.Text;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.scoring.Points;

/** A form with every kind of field, one that stands for the application, and what is written in them. */
final class SomeForms {
    static final Paragraph P9_4 = new Paragraph("p9.4");
    static final Intake.Fact BUDGET = new Intake.Fact(
            "budget", "KZT", Points.ZERO, Points.of(5_000_000), true, new Paragraph("p19"), Origin.SOURCE);
    static final FormPlan EVERYTHING =
            new FormPlan("everything", Optional.empty(), true, P9_4, Origin.SOURCE, fields());
    static final FormPlan APPLICATION = new FormPlan(
            "application",
            Optional.of(TestDefinition.APPLICATION),
            false,
            new Paragraph("p9.1"),
            Origin.SOURCE,
            List.of(
                    field("phone", new Checked(Checked.As.PHONE), true),
                    field("personal", new FieldKind.Consent(), true)));

    private SomeForms() {}

    static Definition definition() {
        return TestDefinition.filling(
                TestDefinition.asking(TestDefinition.definition(), BUDGET), APPLICATION, EVERYTHING);
    }

    static FormField field(String id, FieldKind kind, boolean required) {
        return new FormField(id, kind, required, P9_4, Origin.RECONSTRUCTED);
    }

    private static List<FormField> fields() {
        var cost = new Amount(new Bounds(Points.ZERO, Points.of(9_000_000)), 2, Optional.of("KZT"));
        var lines = new FieldKind.Table(
                List.of(field("item", new FieldKind.Text(20, false), true), field("cost", cost, true)),
                1,
                3,
                Optional.of(new Sum("cost", Optional.empty(), Optional.of("budget"))));
        return List.of(
                field("name", new FieldKind.Text(10, false), true),
                field("about", new FieldKind.Text(30, true), false),
                field("born", new FieldKind.Day(LocalDate.of(1940, 1, 1), LocalDate.of(2002, 1, 1)), false),
                field("jobs", new Amount(new Bounds(Points.ZERO, Points.of(100)), 0, Optional.empty()), false),
                field("level", new FieldKind.Choice(List.of("basic", "fluent")), false),
                field("agreed", new FieldKind.YesNo(true), true),
                field("open", new FieldKind.YesNo(false), false),
                field("iin", new Checked(Checked.As.IIN), false),
                field("bin", new Checked(Checked.As.BIN), false),
                field("phone", new Checked(Checked.As.PHONE), false),
                field("mail", new Checked(Checked.As.EMAIL), false),
                field("lines", lines, true));
    }

    /** All that is required, with lines that come to 4,500,000.50. */
    static Map<String, FormValue> complete() {
        return Map.of(
                "name",
                new Text("Асқар"),
                "agreed",
                new FormValue.Flag(true),
                "lines",
                lines(List.of(line("bridge", "4500000"), line("paint", "0.50"))));
    }

    /** The same with other values in some fields, given as name and text in turn. */
    static Map<String, FormValue> with(String... namesAndTexts) {
        Map<String, FormValue> values = new HashMap<>(complete());
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            values.put(namesAndTexts[i], new Text(namesAndTexts[i + 1]));
        }
        return values;
    }

    static Map<String, FormValue> with(String name, FormValue value) {
        Map<String, FormValue> values = new HashMap<>(complete());
        values.put(name, value);
        return values;
    }

    static FormValue.Rows lines(List<Map<String, FormValue>> rows) {
        return new FormValue.Rows(rows);
    }

    static Map<String, FormValue> line(String item, String cost) {
        return Map.of("item", new Text(item), "cost", new Text(cost));
    }
}
