package kz.uzdik.json.contest;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.calendar.Anchor;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Definition.Eligibility;
import kz.uzdik.domain.contest.Definition.HandOverRule;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/**
 * Checks deadlines that are counted from the end of a step (2022 p16, p19): that there is such a step, and that by the
 * time anybody asks for the deadline it has ended for those concerned. Each commission counts from its own end.
 */
record StepEndPart(List<Item<Deadline>> deadlines, List<Item<Step>> steps) {

    void check(
            Fields eligible, Eligibility eligibility, List<Item<Intake>> intakes, List<Item<HandOverRule>> handOvers) {
        for (Item<Deadline> item : deadlines) {
            if (item.value().anchor().orElse(null) instanceof Anchor.StepEnd(var step)) {
                Item.refuseUnknown(item.at(), "afterStep", step, steps, Step::id, "a step");
            }
        }
        if (eligibility.timeInOffice().flatMap(time -> awaited(time.asAt())).isPresent()) {
            eligible.problem(
                    "timeInOffice",
                    FieldProblem.NOT_ALLOWED,
                    "a deadline that is counted from no step's end: admission asks for it before");
        }
        for (Item<Step> step : steps) {
            refuseUnlessBefore(
                    step.at(),
                    step.value().deadline(),
                    step.value().commission(),
                    index(step.value().id()));
        }
        for (Item<Intake> intake : intakes) {
            checkIntake(intake);
        }
        for (Item<HandOverRule> handOver : handOvers) {
            String after = handOver.value().after();
            refuseUnlessBefore(handOver.at(), handOver.value().deadline(), commission(after), index(after) + 1);
        }
    }

    // Who may hand in has passed the step that the window opens after, so that one and those before it have ended.
    private void checkIntake(Item<Intake> intake) {
        int open = intake.value().opensAfter().map(this::index).orElse(-1);
        Optional<String> step = awaited(intake.value().deadline());
        if (step.filter(awaited -> index(awaited) > open).isPresent()) {
            refuse(intake.at(), "the end of the step it opens after, or of an earlier one");
        }
    }

    private void refuseUnlessBefore(Fields at, String deadline, String commission, int before) {
        awaited(deadline)
                .filter(step -> index(step) >= before || !commission(step).equals(commission))
                .ifPresent(_ -> refuse(at, "the end of an earlier step of the same commission"));
    }

    private static void refuse(Fields at, String countedFrom) {
        at.problem("deadline", FieldProblem.NOT_ALLOWED, "a deadline that is counted from " + countedFrom);
    }

    /** The step whose end a deadline waits for, itself or by way of what it is counted from. */
    private Optional<String> awaited(String deadline) {
        Optional<String> here = Optional.of(deadline);
        // As many steps back as there are deadlines: what is wrong with their order is told elsewhere.
        for (int i = 0; i < deadlines.size() && here.isPresent(); i++) {
            Optional<Anchor> anchor =
                    here.flatMap(id -> Item.find(deadlines, Deadline::id, id)).flatMap(Deadline::anchor);
            if (anchor.orElse(null) instanceof Anchor.StepEnd(var step)) {
                return Item.find(steps, Step::id, step).map(Step::id);
            }
            here = anchor.filter(Anchor.After.class::isInstance).map(other -> ((Anchor.After) other).deadline());
        }
        return Optional.empty();
    }

    private int index(String step) {
        return Item.values(steps).stream().map(Step::id).toList().indexOf(step);
    }

    private String commission(String step) {
        return Item.find(steps, Step::id, step).map(Step::commission).orElse("");
    }
}
