package kz.uzdik.json.contest;

import java.util.List;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Assessor;
import kz.uzdik.domain.scoring.Criterion.Bounds;
import kz.uzdik.domain.scoring.Criterion.Combination;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;

/** Reads one step's {@code criteria}. */
final class CriterionPart {
    private final EarlierTotals earlier;

    CriterionPart(EarlierTotals earlier) {
        this.earlier = earlier;
    }

    /** The kinds of source as they are written. */
    private enum Kind {
        SHEETS,
        ASSESSMENT,
        EARLIER_STEP,
        POLL
    }

    List<Item<Criterion>> read(Fields step) {
        List<Item<Criterion>> read = step.objects("criteria", 1, 100).stream()
                .map(at -> new Item<>(at, criterion(at)))
                .toList();
        Item.refuseDuplicates(read, "id", criterion -> criterion.id().value());
        return read;
    }

    private Criterion criterion(Fields at) {
        Source source = source(at.object("source"));
        var from = Provenance.read(at);
        return new Criterion(
                new CriterionId(at.required("id", ContestTypes.ID)),
                source,
                bounds(at, source),
                source instanceof Source.Sheets ? at.choice("combination", Combination.class) : Combination.MEAN,
                weight(at),
                from.paragraph(),
                from.origin());
    }

    private Source source(Fields at) {
        return switch (at.required("kind", FieldTypes.choice(Kind.class).standingIn(likely(at)))) {
            case SHEETS -> new Source.Sheets();
            case ASSESSMENT ->
                new Source.Assessment(at.choice("by", Assessor.class), at.optional("poll", ContestTypes.ID));
            case EARLIER_STEP -> {
                String step = at.required("step", ContestTypes.ID);
                earlier.refuseUnreachable(at, step);
                yield new Source.EarlierStep(step);
            }
            case POLL -> new Source.Poll(at.required("poll", ContestTypes.ID));
        };
    }

    // One misspelt kind is one problem: what stands beside it is read as what it most likely is.
    private static Kind likely(Fields source) {
        if (source.has("by")) {
            return Kind.ASSESSMENT;
        }
        if (source.has("step")) {
            return Kind.EARLIER_STEP;
        }
        return source.has("poll") ? Kind.POLL : Kind.SHEETS;
    }

    // The total of an earlier step has that step's bounds, and a poll's mean any value within its own.
    private Bounds bounds(Fields at, Source source) {
        if (source instanceof Source.EarlierStep(var step)) {
            return earlier.bounds(step);
        }
        Points minimum = at.required("minimum", ContestTypes.POINTS);
        Points maximum = at.required("maximum", ContestTypes.POINTS);
        if (minimum.compareTo(maximum) > 0) {
            at.problem("maximum", FieldProblem.OUT_OF_RANGE, "at least the minimum");
        }
        return new Bounds(minimum, maximum, source instanceof Source.Poll ? Points.ZERO : step(at, minimum, maximum));
    }

    private static Points step(Fields at, Points minimum, Points maximum) {
        Points step = at.required("step", ContestTypes.POINTS);
        if (step.compareTo(Points.ZERO) <= 0) {
            at.problem("step", FieldProblem.OUT_OF_RANGE, "more than 0");
        } else if (!maximum.minus(minimum).isMultipleOf(step)) {
            at.problem("step", FieldProblem.NOT_ALLOWED, "a step that leads from the minimum to the maximum exactly");
        }
        return step;
    }

    private static Points weight(Fields at) {
        Points weight = at.required("weight", ContestTypes.POINTS);
        if (weight.compareTo(Points.ZERO) < 0) {
            at.problem("weight", FieldProblem.OUT_OF_RANGE, "0 or more");
        }
        return weight;
    }
}
