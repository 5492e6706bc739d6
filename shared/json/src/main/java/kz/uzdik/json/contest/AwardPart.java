package kz.uzdik.json.contest;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contest.Award;
import kz.uzdik.domain.contest.Award.To;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/** Reads {@code awards}: for which step, and for all who pass it, for one place, or for the most by one criterion. */
final class AwardPart {
    private static final int LAST_PLACE = 1_000;

    private AwardPart() {}

    static List<Item<Award>> read(Fields root, List<Item<Step>> steps) {
        List<Item<Award>> read = root.objects("awards", 0, 50).stream()
                .map(at -> new Item<>(at, award(at, steps)))
                .toList();
        Item.refuseDuplicates(read, "id", Award::id);
        return read;
    }

    private static Award award(Fields at, List<Item<Step>> steps) {
        String id = at.required("id", ContestTypes.ID);
        String step = at.required("step", ContestTypes.ID);
        Optional<Step.Selection> selection = Item.find(steps, Step::id, step)
                .filter(Step.Selection.class::isInstance)
                .map(Step.Selection.class::cast);
        if (selection.isEmpty()) {
            at.problem("step", FieldProblem.UNKNOWN_REFERENCE, "the name of a selection");
        }
        Optional<Integer> place = at.optionalInteger("place", 1, LAST_PLACE);
        Optional<String> most = at.optional("most", ContestTypes.ID);
        if (at.has("place") && at.has("most")) {
            at.problem("most", FieldProblem.NOT_ALLOWED, "nothing beside a place");
        }
        selection.ifPresent(known -> most.map(CriterionId::new)
                .filter(criterion -> known.criterion(criterion).isEmpty())
                .ifPresent(_ ->
                        at.problem("most", FieldProblem.UNKNOWN_REFERENCE, "the name of a criterion of that step")));
        To to = place.<To>map(To.Place::new)
                .or(() -> most.map(criterion -> new To.Most(new CriterionId(criterion))))
                .orElseGet(To.Passed::new);
        return new Award(id, step, to, Provenance.read(at).paragraph());
    }
}
