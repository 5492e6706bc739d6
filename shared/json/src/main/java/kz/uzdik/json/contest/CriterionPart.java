package kz.uzdik.json.contest;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contest.Intake;
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
import kz.uzdik.json.Item;

/** Reads one step's {@code criteria}. */
final class CriterionPart {
    private final EarlierTotals earlier;
    private final List<Item<Intake>> intakes;

    CriterionPart(EarlierTotals earlier, List<Item<Intake>> intakes) {
        this.earlier = earlier;
        this.intakes = intakes;
    }

    /** The kinds of source as they are written. */
    private enum Kind {
        SHEETS,
        VOTES,
        ASSESSMENT,
        EVIDENCE,
        FACT,
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
                combination(at, source),
                weight(at),
                from.paragraph(),
                from.origin());
    }

    private Source source(Fields at) {
        return switch (at.required("kind", FieldTypes.choice(Kind.class).standingIn(likely(at)))) {
            case SHEETS -> new Source.Sheets();
            case VOTES -> new Source.Votes(at.integer("each", 1, 1_000));
            case ASSESSMENT ->
                new Source.Assessment(at.choice("by", Assessor.class), at.optional("poll", ContestTypes.ID));
            case EVIDENCE -> new Source.Evidence(at.choice("by", Assessor.class), each(at));
            case FACT -> fact(at);
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
            return source.has("each") ? Kind.EVIDENCE : Kind.ASSESSMENT;
        }
        if (source.has("each")) {
            return Kind.VOTES;
        }
        if (source.has("fact")) {
            return Kind.FACT;
        }
        if (source.has("step")) {
            return Kind.EARLIER_STEP;
        }
        return source.has("poll") ? Kind.POLL : Kind.SHEETS;
    }

    // What need not be stated would leave some candidates without a figure.
    private Source fact(Fields at) {
        String intake = at.required("intake", ContestTypes.ID);
        String fact = at.required("fact", ContestTypes.ID);
        Item.refuseUnknown(at, "intake", intake, intakes, Intake::id, "an intake");
        boolean known = Item.find(intakes, Intake::id, intake).isPresent();
        Optional<Intake.Fact> asked = asked(intake, fact);
        if (known && asked.isEmpty()) {
            at.problem("fact", FieldProblem.UNKNOWN_REFERENCE, "the name of a figure that the intake asks for");
        } else if (known && !asked.get().required()) {
            at.problem("fact", FieldProblem.NOT_ALLOWED, "a figure that has to be stated");
        }
        return new Source.Fact(intake, fact);
    }

    private Optional<Intake.Fact> asked(String intake, String fact) {
        return Item.find(intakes, Intake::id, intake).flatMap(found -> found.fact(fact));
    }

    // One item's points.
    private static Points each(Fields source) {
        Points each = source.required("each", ContestTypes.POINTS);
        if (each.compareTo(Points.ZERO) <= 0) {
            source.problem("each", FieldProblem.OUT_OF_RANGE, "more than 0");
        }
        return each;
    }

    // Only sheets leave open what their figures come to: votes and items are counted, everything else is one figure.
    private static Combination combination(Fields at, Source source) {
        return switch (source) {
            case Source.Sheets() -> at.choice("combination", Combination.class);
            case Source.Votes _, Source.Evidence _ -> Combination.SUM;
            default -> Combination.MEAN;
        };
    }

    // The total of an earlier step has that step's bounds, a stated figure those the intake sets.
    private Bounds bounds(Fields at, Source source) {
        return switch (source) {
            case Source.EarlierStep(var step) -> earlier.bounds(step);
            case Source.Votes _ -> new Bounds(Points.ZERO, Points.of(1), Points.of(1));
            case Source.Evidence _ -> new Bounds(Points.ZERO, most(at, Points.ZERO), Points.ZERO);
            case Source.Fact(var intake, var fact) ->
                asked(intake, fact)
                        .map(asked -> new Bounds(asked.minimum(), asked.maximum(), Points.ZERO))
                        .orElse(new Bounds(Points.ZERO, Points.ZERO, Points.ZERO));
            case Source.Poll _ -> {
                Points minimum = at.required("minimum", ContestTypes.POINTS);
                yield new Bounds(minimum, most(at, minimum), Points.ZERO);
            }
            case Source.Sheets _, Source.Assessment _ -> {
                Points minimum = at.required("minimum", ContestTypes.POINTS);
                Points maximum = most(at, minimum);
                yield new Bounds(minimum, maximum, step(at, minimum, maximum));
            }
        };
    }

    private static Points most(Fields at, Points minimum) {
        Points maximum = at.required("maximum", ContestTypes.POINTS);
        if (minimum.compareTo(maximum) > 0) {
            at.problem("maximum", FieldProblem.OUT_OF_RANGE, "at least the minimum");
        }
        return maximum;
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
