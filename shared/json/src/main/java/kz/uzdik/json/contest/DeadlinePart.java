package kz.uzdik.json.contest;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.calendar.Anchor;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Deadline.Due;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/** Reads {@code deadlines}: each counted from the announcement, an earlier one or a step's end, or on a day. */
final class DeadlinePart {
    /** More working days than a year has. */
    private static final int MOST_WORKING_DAYS = 366;

    private static final int MOST_WEEKS = 520;
    private static final int MOST_DAYS = 3_660;

    private static final Map<String, Term.Unit> UNITS =
            Map.of("weeks", Term.Unit.WEEKS, "workingDays", Term.Unit.WORKING_DAYS);

    private DeadlinePart() {}

    static List<Item<Deadline>> read(Fields definition) {
        List<Item<Deadline>> read = definition.objects("deadlines", 1, 100).stream()
                .map(at -> new Item<>(at, deadline(at)))
                .toList();
        Item.refuseDuplicates(read, "id", Deadline::id);
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).value().anchor().orElse(null) instanceof Anchor.After(var other)) {
                Item.refuseNotEarlier(read.get(i).at(), "after", other, read, i, Deadline::id);
            }
        }
        return read;
    }

    /** Tells a reference that names no deadline, or the one that only the announcing has. */
    static void refuseUnknown(Fields at, String member, String wanted, List<Item<Deadline>> deadlines) {
        Item.refuseUnknown(at, member, wanted, deadlines, Deadline::id, "a deadline");
        refuseAnnouncing(at, member, wanted);
    }

    private static void refuseAnnouncing(Fields at, String member, String wanted) {
        if (wanted.equals(Deadline.ANNOUNCING)) {
            at.problem(member, FieldProblem.NOT_ALLOWED, "another deadline: this one is over with the announcement");
        }
    }

    private static Deadline deadline(Fields at) {
        String id = at.required("id", ContestTypes.ID);
        if (id.equals(Deadline.ANNOUNCEMENT)) {
            at.problem("id", FieldProblem.NOT_ALLOWED, "another name: the announcement is no deadline");
        }
        Due due = at.has("on") ? new Due.On(at.date("on")) : new Due.After(anchor(at), term(at));
        if (id.equals(Deadline.ANNOUNCING) && due instanceof Due.After) {
            at.problem("id", FieldProblem.NOT_ALLOWED, "a day: there is nothing before the announcement to count from");
        }
        var from = Provenance.read(at);
        return new Deadline(id, due, at.optional("time", ContestTypes.TIME), from.paragraph(), from.origin());
    }

    private static Anchor anchor(Fields at) {
        if (at.has("afterStep")) {
            return new Anchor.StepEnd(at.required("afterStep", ContestTypes.ID));
        }
        String after = at.required("after", ContestTypes.ID);
        refuseAnnouncing(at, "after", after);
        return Anchor.named(after);
    }

    // Whichever unit stands there; a second one is a member that nobody asks for.
    private static Term term(Fields at) {
        String unit =
                UNITS.keySet().stream().filter(at::has).sorted().findFirst().orElse("days");
        return switch (UNITS.getOrDefault(unit, Term.Unit.DAYS)) {
            case WORKING_DAYS -> Term.workingDays(at.integer(unit, 1, MOST_WORKING_DAYS));
            case WEEKS -> Term.weeks(at.integer(unit, 1, MOST_WEEKS));
            case DAYS -> Term.days(at.integer(unit, 0, MOST_DAYS));
        };
    }
}
