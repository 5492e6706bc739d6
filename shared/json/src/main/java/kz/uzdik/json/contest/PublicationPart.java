package kz.uzdik.json.contest;

import java.util.List;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.contest.PublicationRule.Of;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/** Reads {@code publications}: what is made public, and where; left out where the rules say nothing of it. */
final class PublicationPart {
    private static final int MOST = 50;
    private static final int MOST_PLACES = 10;

    private PublicationPart() {}

    /** The kinds of publication as they are written. */
    private enum Kind {
        ANNOUNCEMENT,
        SURVEY,
        LIST,
        RESULTS,
        AWARD
    }

    /** Whose one list is. */
    private enum Each {
        COMMISSION,
        CONTEST
    }

    static List<Item<PublicationRule>> read(Fields root, List<Item<Step>> steps) {
        if (!root.has("publications")) {
            return List.of();
        }
        List<Item<PublicationRule>> read = root.objects("publications", 0, MOST).stream()
                .map(at -> new Item<>(at, rule(at, steps)))
                .toList();
        Item.refuseDuplicates(read, "id", PublicationRule::id);
        // Of these an edition has one each, of surveys one a poll, so that it is known which rule speaks of it.
        var single = read.stream()
                .filter(item -> !(item.value().of() instanceof Of.GoneOn))
                .toList();
        Item.refuseDuplicates(single, "kind", rule -> rule.of().toString());
        return read;
    }

    private static PublicationRule rule(Fields at, List<Item<Step>> steps) {
        String id = at.required("id", ContestTypes.ID);
        Of of = switch (at.choice("kind", Kind.class)) {
            case ANNOUNCEMENT -> new Of.Announcement();
            case LIST -> list(at, steps);
            case SURVEY -> survey(at, steps);
            case RESULTS -> new Of.Results();
            case AWARD -> new Of.Award();
        };
        List<String> places = at.list("places", 1, MOST_PLACES, ContestTypes.ID);
        return new PublicationRule(id, of, places, Provenance.read(at).paragraph());
    }

    private static Of survey(Fields at, List<Item<Step>> steps) {
        String poll = at.required("poll", ContestTypes.ID);
        if (steps.stream().noneMatch(step -> step.value().restsOn(poll))) {
            at.problem("poll", FieldProblem.UNKNOWN_REFERENCE, "the name of a poll that a criterion rests on");
        }
        return new Of.Survey(poll);
    }

    private static Of list(Fields at, List<Item<Step>> steps) {
        String step = at.required("step", ContestTypes.ID);
        if (Item.find(steps, Step::id, step)
                .filter(Step.Selection.class::isInstance)
                .isEmpty()) {
            at.problem("step", FieldProblem.UNKNOWN_REFERENCE, "the name of a selection");
        }
        return new Of.GoneOn(step, at.choice("of", Each.class) == Each.CONTEST);
    }
}
