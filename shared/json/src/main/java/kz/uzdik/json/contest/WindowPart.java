package kz.uzdik.json.contest;

import java.util.List;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Item;

/** Checks each intake's window against the steps: when it opens, and who decides on what comes late (2020 p11.2). */
final class WindowPart {
    private WindowPart() {}

    static void check(List<Item<Intake>> intakes, List<Item<Step>> steps) {
        for (Item<Intake> item : intakes) {
            Intake intake = item.value();
            intake.opensAfter()
                    .ifPresent(after -> Item.refuseUnknown(item.at(), "opensAfter", after, steps, Step::id, "a step"));
            boolean admits = Item.values(steps).stream()
                    .anyMatch(step -> step instanceof Step.Admission admission
                            && admission.intake().equals(intake.id()));
            if (admits && intake.opensAfter().isPresent()) {
                item.at()
                        .problem(
                                "opensAfter",
                                FieldProblem.NOT_ALLOWED,
                                "nothing: nobody has passed a step before admission");
            }
            if (!admits && intake.late() == Intake.Late.RECORDED) {
                item.at()
                        .problem(
                                "late",
                                FieldProblem.NOT_ALLOWED,
                                "refused, since no admission decides on what comes late");
            }
        }
    }
}
