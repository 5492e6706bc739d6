package kz.uzdik.json.view;

import java.util.Optional;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Reckoned;
import kz.uzdik.domain.contest.Contests.Movement;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.json.Members;

/**
 * A deadline as everybody reads it, wherever it stands: its last instant or what it waits for, and every decision that
 * moved it, with what was before. The Agency is named as such: which officer decided, the audit trail tells.
 */
public record DeadlineView(Running contest) {

    /** The deadline of this name, which the definition has. */
    public Members form(String id) {
        return form(contest.definition().deadline(id).orElseThrow());
    }

    public Members form(Deadline deadline) {
        Reckoned reckoned = contest.schedule().of(deadline.id());
        return unreckoned(deadline)
                .withOptional("last", reckoned.instant())
                .withOptional("awaits", awaits(reckoned))
                .withEach("amendments", contest.movements(deadline.id()), DeadlineView::movement);
    }

    /** What can be said before the announcement: its name and its paragraph. */
    public static Members unreckoned(Deadline deadline) {
        return Members.of("deadline", deadline.id())
                .with("paragraph", deadline.paragraph().cited());
    }

    private static Optional<String> awaits(Reckoned reckoned) {
        return reckoned instanceof Reckoned.Awaiting(var step) ? Optional.of(step) : Optional.empty();
    }

    private static Members movement(Movement movement) {
        var amendment = movement.amendment();
        return Members.of("by", "agency")
                .with("deadline", amendment.deadline())
                .withOptional("last", movement.last())
                .withOptional("before", movement.before())
                .with("reason", amendment.reason())
                .with("at", amendment.at());
    }
}
