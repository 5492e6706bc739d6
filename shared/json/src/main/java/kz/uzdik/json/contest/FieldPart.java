package kz.uzdik.json.contest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.contest.FieldKind;
import kz.uzdik.domain.contest.FieldKind.Bounds;
import kz.uzdik.domain.contest.FieldKind.Checked;
import kz.uzdik.domain.contest.FieldKind.Sum;
import kz.uzdik.domain.contest.FormField;
import kz.uzdik.domain.contest.Intake.Fact;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/**
 * Reads one field of a form, or one column of its table.
 *
 * @param facts the figures that the same intake asks for
 * @param fed those that a table gives already
 */
record FieldPart(List<Fact> facts, Set<String> fed) {
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_DECIMALS = 2;
    private static final int MOST_OPTIONS = 50;
    private static final int MOST_COLUMNS = 20;
    private static final int MOST_ROWS = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    /** The kinds of field as they are written; those of a column come first. */
    private enum Kind {
        LINE,
        TEXT,
        DATE,
        NUMBER,
        CHOICE,
        YES_NO,
        IIN,
        BIN,
        PHONE,
        EMAIL,
        CONSENT,
        TABLE
    }

    FormField field(Fields at) {
        return field(at, kind(at));
    }

    private FormField column(Fields at) {
        Kind kind = kind(at);
        if (kind == Kind.TABLE || kind == Kind.CONSENT) {
            at.problem("kind", FieldProblem.NOT_ALLOWED, "neither a table nor a consent in a column");
        }
        return field(at, kind);
    }

    private FormField field(Fields at, Kind kind) {
        var from = Provenance.read(at);
        return new FormField(
                at.required("id", ContestTypes.ID),
                read(at, kind),
                at.flag("required"),
                from.paragraph(),
                from.origin());
    }

    private static Kind kind(Fields at) {
        return at.required("kind", FieldTypes.choice(Kind.class).standingIn(likely(at)));
    }

    // One misspelt kind is one problem: what stands beside it is read as what it most likely is.
    private static Kind likely(Fields at) {
        if (at.has("columns")) {
            return Kind.TABLE;
        }
        if (at.has("options")) {
            return Kind.CHOICE;
        }
        if (at.has("decimals") || at.has("minimum")) {
            return Kind.NUMBER;
        }
        if (at.has("agreement")) {
            return Kind.YES_NO;
        }
        if (at.has("from") || at.has("to")) {
            return Kind.DATE;
        }
        return at.has("longest") ? Kind.TEXT : Kind.EMAIL;
    }

    private FieldKind read(Fields at, Kind kind) {
        return switch (kind) {
            case LINE -> new FieldKind.Text(at.integer("longest", 1, LONGEST_TEXT), false);
            case TEXT -> new FieldKind.Text(at.integer("longest", 1, LONGEST_TEXT), true);
            case DATE -> day(at);
            case NUMBER ->
                new FieldKind.Amount(
                        bounds(at), at.integer("decimals", 0, MOST_DECIMALS), at.optionalText("unit", 1, 20));
            case CHOICE -> new FieldKind.Choice(options(at));
            case YES_NO -> new FieldKind.YesNo(at.flag("agreement"));
            case IIN -> new Checked(Checked.As.IIN);
            case BIN -> new Checked(Checked.As.BIN);
            case PHONE -> new Checked(Checked.As.PHONE);
            case EMAIL -> new Checked(Checked.As.EMAIL);
            case CONSENT -> new FieldKind.Consent();
            case TABLE -> table(at);
        };
    }

    private static FieldKind day(Fields at) {
        LocalDate first = at.optionalDate("from").orElse(FIRST_DAY);
        LocalDate last = at.optionalDate("to").orElse(LAST_DAY);
        if (first.isAfter(last)) {
            at.problem("to", FieldProblem.OUT_OF_RANGE, "at least the first day");
        }
        return new FieldKind.Day(first, last);
    }

    private static Bounds bounds(Fields at) {
        Points minimum = at.required("minimum", ContestTypes.FIGURE);
        Points maximum = at.required("maximum", ContestTypes.FIGURE);
        if (minimum.compareTo(maximum) > 0) {
            at.problem("maximum", FieldProblem.OUT_OF_RANGE, "at least the minimum");
        }
        return new Bounds(minimum, maximum);
    }

    private static List<String> options(Fields at) {
        List<String> options = at.list("options", 2, MOST_OPTIONS, ContestTypes.ID);
        if (new HashSet<>(options).size() < options.size()) {
            at.problem("options", FieldProblem.DUPLICATE, "different names");
        }
        return options;
    }

    private FieldKind table(Fields at) {
        List<Item<FormField>> columns = at.objects("columns", 1, MOST_COLUMNS).stream()
                .map(column -> new Item<>(column, column(column)))
                .toList();
        Item.refuseDuplicates(columns, "id", FormField::id);
        int fewest = at.integer("fewestRows", 0, MOST_ROWS);
        int most = at.integer("mostRows", 1, MOST_ROWS);
        if (fewest > most) {
            at.problem("mostRows", FieldProblem.OUT_OF_RANGE, "at least the minimum");
        }
        Optional<Sum> sum = at.optionalObject("sum").map(here -> sum(here, columns));
        return new FieldKind.Table(Item.values(columns), fewest, most, sum);
    }

    private Sum sum(Fields at, List<Item<FormField>> columns) {
        String column = at.required("column", ContestTypes.ID);
        if (Item.find(columns, FormField::id, column)
                .filter(found -> found.kind() instanceof FieldKind.Amount)
                .isEmpty()) {
            at.problem("column", FieldProblem.UNKNOWN_REFERENCE, "the name of a column of numbers");
        }
        if (!at.has("fact")) {
            return new Sum(column, Optional.of(bounds(at)), Optional.empty());
        }
        String fact = at.required("fact", ContestTypes.ID);
        if (facts.stream().noneMatch(asked -> asked.id().equals(fact))) {
            at.problem("fact", FieldProblem.UNKNOWN_REFERENCE, "the name of a figure that the same intake asks for");
        } else if (!fed.add(fact)) {
            at.problem("fact", FieldProblem.DUPLICATE, "a figure that no other table gives");
        }
        return new Sum(column, Optional.empty(), Optional.of(fact));
    }
}
