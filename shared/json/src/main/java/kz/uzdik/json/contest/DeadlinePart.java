package kz.uzdik.json.contest;

import java.util.List;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Deadline.Due;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;

/** Reads {@code deadlines}: each counted from the announcement or an earlier one, or on a day. */
final class DeadlinePart {
    private DeadlinePart() {}

    static List<Item<Deadline>> read(Fields definition) {
        List<Item<Deadline>> read = definition.objects("deadlines", 1, 100).stream()
                .map(at -> new Item<>(at, deadline(at)))
                .toList();
        Item.refuseDuplicates(read, "id", Deadline::id);
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).value().due() instanceof Due.After(var anchor, var _)
                    && !anchor.equals(Deadline.ANNOUNCEMENT)) {
                Item.refuseNotEarlier(read.get(i).at(), "after", anchor, read, i, Deadline::id);
            }
        }
        return read;
    }

    /** Tells a reference that names no deadline. */
    static void refuseUnknown(Fields at, String member, String wanted, List<Item<Deadline>> deadlines) {
        Item.refuseUnknown(at, member, wanted, deadlines, Deadline::id, "a deadline");
    }

    private static Deadline deadline(Fields at) {
        String id = at.required("id", ContestTypes.ID);
        if (id.equals(Deadline.ANNOUNCEMENT)) {
            at.problem("id", FieldProblem.NOT_ALLOWED, "another name: the announcement is no deadline");
        }
        Due due = at.has("on")
                ? new Due.On(at.date("on"))
                : new Due.After(at.required("after", ContestTypes.ID), at.integer("days", 0, 3_660));
        var from = Provenance.read(at);
        return new Deadline(id, due, at.optional("time", ContestTypes.TIME), from.paragraph(), from.origin());
    }
}
