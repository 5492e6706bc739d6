package kz.uzdik.json.contest;

import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.ranking.RankingRules;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Level;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/** Reads {@code steps}: an admission first, then selections, each from an earlier step. */
final class StepPart {
    private final List<Item<Deadline>> deadlines;
    private final List<Item<CommissionRule>> commissions;
    private final List<Item<Intake>> intakes;
    private final List<Item<Step>> read = new ArrayList<>();

    private StepPart(
            List<Item<Deadline>> deadlines, List<Item<CommissionRule>> commissions, List<Item<Intake>> intakes) {
        this.deadlines = deadlines;
        this.commissions = commissions;
        this.intakes = intakes;
    }

    /** The kinds of step as they are written. */
    private enum Kind {
        ADMISSION,
        SELECTION
    }

    static List<Item<Step>> read(
            Fields definition,
            List<Item<Deadline>> deadlines,
            List<Item<CommissionRule>> commissions,
            List<Item<Intake>> intakes) {
        StepPart part = new StepPart(deadlines, commissions, intakes);
        // An admission and one selection are the least a contest is.
        for (Fields at : definition.objects("steps", 2, 50)) {
            part.read.add(new Item<>(at, part.step(at)));
        }
        Item.refuseDuplicates(part.read, "id", Step::id);
        part.refuseLaterSteps();
        return part.read;
    }

    private Step step(Fields at) {
        String id = at.required("id", ContestTypes.ID);
        String stage = at.required("stage", ContestTypes.KIND);
        String commission = commission(at);
        String deadline = at.required("deadline", ContestTypes.ID);
        DeadlinePart.refuseUnknown(at, "deadline", deadline, deadlines);
        Paragraph paragraph = Provenance.read(at).paragraph();
        return switch (kind(at)) {
            case ADMISSION ->
                new Step.Admission(
                        id, stage, commission, deadline, paragraph, intake(at), refusal(at.object("refusal")));
            case SELECTION -> {
                String from = at.required("from", ContestTypes.ID);
                yield new Step.Selection(
                        id,
                        stage,
                        commission,
                        deadline,
                        paragraph,
                        from,
                        rules(at, commission, from),
                        RemindPart.read(at));
            }
        };
    }

    // A dossier is admitted once, so there is one admission, and nobody can be selected before it.
    private Kind kind(Fields at) {
        Kind expected = read.isEmpty() ? Kind.ADMISSION : Kind.SELECTION;
        Kind kind = at.required("kind", FieldTypes.choice(Kind.class).standingIn(expected));
        if (kind != expected) {
            at.problem("kind", FieldProblem.NOT_ALLOWED, "admission for the first step, selection for every other");
        }
        return kind;
    }

    // Below the republic a candidate belongs to the area whose commission received the dossier.
    private String commission(Fields at) {
        String kind = at.required("commission", ContestTypes.KIND);
        Item.refuseUnknown(at, "commission", kind, commissions, CommissionRule::kind, "a commission");
        if (!read.isEmpty()) {
            Level own = level(kind);
            if (own != Level.REPUBLIC && own != level(read.getFirst().value().commission())) {
                at.problem(
                        "commission",
                        FieldProblem.NOT_ALLOWED,
                        "a commission of the republic, or of the first step's level");
            }
        }
        return kind;
    }

    private Level level(String commission) {
        return Item.find(commissions, CommissionRule::kind, commission)
                .map(CommissionRule::level)
                .orElse(Level.REPUBLIC);
    }

    private String intake(Fields at) {
        String intake = at.required("intake", ContestTypes.ID);
        Item.refuseUnknown(at, "intake", intake, intakes, Intake::id, "an intake");
        return intake;
    }

    private static Step.Refusal refusal(Fields at) {
        var read = new Step.Refusal(
                at.required("notEligible", ContestTypes.PARAGRAPH),
                at.required("incompleteOrLate", ContestTypes.PARAGRAPH));
        at.choice("origin", Origin.class);
        return read;
    }

    private RankingRules rules(Fields at, String commission, String from) {
        var earlier = new EarlierTotals(from, List.copyOf(read), commissions);
        List<Item<Criterion>> criteria = new CriterionPart(earlier, intakes).read(at);
        var totals = TotalBounds.of(Item.values(criteria), earlier.members(commission));
        var passing = new PassingPart(level(commission), totals).read(at);
        return new RankingRules(Item.values(criteria), passing, TieBreakPart.read(at, criteria));
    }

    private void refuseLaterSteps() {
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).value() instanceof Step.Selection selection) {
                Item.refuseNotEarlier(read.get(i).at(), "from", selection.from(), read, i, Step::id);
            }
        }
    }
}
