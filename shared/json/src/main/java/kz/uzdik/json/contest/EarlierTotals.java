package kz.uzdik.json.contest;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.scoring.Criterion.Bounds;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/**
 * Which earlier steps' totals a step can take into account (2020 p20): those every one of its candidates came through.
 *
 * @param from the step whose passed candidates take part
 * @param steps the steps before this one
 */
record EarlierTotals(String from, List<Item<Step>> steps, List<Item<CommissionRule>> commissions) {
    /** Tells a step that not every candidate came through, or that gives no total. */
    void refuseUnreachable(Fields at, String wanted) {
        Optional<Step> found = Item.find(steps, Step::id, wanted);
        if (found.isEmpty()) {
            at.problem("step", FieldProblem.UNKNOWN_REFERENCE, "the name of a step that stands before this one");
        } else if (!(found.get() instanceof Step.Selection) || !isOnTheWay(wanted)) {
            at.problem("step", FieldProblem.NOT_ALLOWED, "a selection that this step's candidates came through");
        }
    }

    private boolean isOnTheWay(String wanted) {
        Optional<String> at = Optional.of(from);
        // Every step names an earlier one, so no way is longer than the list; a wrong definition may name itself.
        for (int i = 0; i <= steps.size() && at.isPresent(); i++) {
            if (at.get().equals(wanted)) {
                return true;
            }
            at = Item.find(steps, Step::id, at.get())
                    .filter(Step.Selection.class::isInstance)
                    .map(step -> ((Step.Selection) step).from());
        }
        return false;
    }

    /** The least and most that a step's total can be. */
    Bounds bounds(String wanted) {
        return Item.find(steps, Step::id, wanted).orElse(null) instanceof Step.Selection step
                ? TotalBounds.of(step.rules().criteria(), members(step.commission()))
                : TotalBounds.of(List.of(), 1);
    }

    /** How many members a kind of commission has. */
    int members(String commission) {
        return Item.find(commissions, CommissionRule::kind, commission)
                .map(CommissionRule::members)
                .orElse(1);
    }
}
