package kz.uzdik.json.contest;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Definition.HandOverRule;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.territory.Level;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/** Reads {@code handOvers}: how candidates get from one commission to the next, wherever it changes (2020 p18). */
record HandOverPart(List<Item<Deadline>> deadlines, List<Item<CommissionRule>> commissions, List<Item<Step>> steps) {
    List<Item<HandOverRule>> read(Fields definition) {
        List<Item<HandOverRule>> read = definition.objects("handOvers", 0, 50).stream()
                .map(at -> new Item<>(at, handOver(at)))
                .toList();
        Item.refuseDuplicates(read, "after", HandOverRule::after);
        refuseMissing(read);
        return read;
    }

    private HandOverRule handOver(Fields at) {
        String after = at.required("after", ContestTypes.ID);
        Item.refuseUnknown(at, "after", after, steps, Step::id, "a step");
        String to = at.required("to", ContestTypes.KIND);
        Item.refuseUnknown(at, "to", to, commissions, CommissionRule::kind, "a commission");
        String deadline = at.required("deadline", ContestTypes.ID);
        DeadlinePart.refuseUnknown(at, "deadline", deadline, deadlines);
        refuseUseless(at, after, to);
        return new HandOverRule(after, to, deadline, Provenance.read(at).paragraph());
    }

    // What is handed over has one receiver, and somebody there who takes it up.
    private void refuseUseless(Fields at, String after, String to) {
        boolean takenUp = Item.values(steps).stream()
                .anyMatch(step -> step instanceof Step.Selection selection
                        && selection.from().equals(after)
                        && selection.commission().equals(to)
                        && !to.equals(commissionOf(after)));
        if (!takenUp) {
            at.problem("to", FieldProblem.NOT_ALLOWED, "another commission, one of whose steps goes on from there");
        }
        boolean republican = Item.find(commissions, CommissionRule::kind, to)
                .filter(rule -> rule.level() == Level.REPUBLIC)
                .isPresent();
        if (!republican) {
            at.problem("to", FieldProblem.NOT_ALLOWED, "a commission of the republic");
        }
    }

    private String commissionOf(String step) {
        return Item.find(steps, Step::id, step).map(Step::commission).orElse("");
    }

    private void refuseMissing(List<Item<HandOverRule>> handOvers) {
        for (Item<Step> item : steps) {
            if (item.value() instanceof Step.Selection step) {
                Optional<Step> before = Item.find(steps, Step::id, step.from());
                boolean stays = before.filter(from -> !from.commission().equals(step.commission()))
                        .isEmpty();
                boolean handedOver = Item.values(handOvers).stream()
                        .anyMatch(rule ->
                                rule.after().equals(step.from()) && rule.to().equals(step.commission()));
                if (!stays && !handedOver) {
                    item.at()
                            .problem(
                                    "from",
                                    DefinitionProblem.HAND_OVER_MISSING,
                                    "a hand-over after that step to this step's commission");
                }
            }
        }
    }
}
