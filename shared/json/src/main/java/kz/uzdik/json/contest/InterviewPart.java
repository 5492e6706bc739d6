package kz.uzdik.json.contest;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.contest.InterviewRule;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/** Reads {@code interviews}: at which steps candidates are talked to; left out where they are not. */
final class InterviewPart {
    private static final int MOST = 50;
    private static final int MOST_MINUTES = 480;
    private static final int MOST_DAYS = 60;

    private InterviewPart() {}

    static List<Item<InterviewRule>> read(Fields root, List<Item<Step>> steps) {
        if (!root.has("interviews")) {
            return List.of();
        }
        List<Item<InterviewRule>> read = root.objects("interviews", 0, MOST).stream()
                .map(at -> new Item<>(at, rule(at, steps)))
                .toList();
        Item.refuseDuplicates(read, "step", InterviewRule::step);
        return read;
    }

    private static InterviewRule rule(Fields at, List<Item<Step>> steps) {
        String step = at.required("step", ContestTypes.ID);
        if (Item.find(steps, Step::id, step)
                .filter(Step.Selection.class::isInstance)
                .isEmpty()) {
            at.problem("step", FieldProblem.UNKNOWN_REFERENCE, "the name of a selection");
        }
        Optional<Integer> minutes = at.optionalInteger("minutes", 1, MOST_MINUTES);
        Optional<Term> notice = at.optionalObject("notice").map(InterviewPart::notice);
        return new InterviewRule(step, minutes, notice, Provenance.read(at).paragraph());
    }

    private static Term notice(Fields at) {
        at.choice("origin", Origin.class);
        return at.has("workingDays")
                ? Term.workingDays(at.integer("workingDays", 1, MOST_DAYS))
                : Term.days(at.integer("days", 1, MOST_DAYS));
    }
}
