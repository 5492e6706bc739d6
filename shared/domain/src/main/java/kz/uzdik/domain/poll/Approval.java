package kz.uzdik.domain.poll;

import java.time.Instant;
import kz.uzdik.domain.people.PersonId;

/** One person's half of a decision that needs two. */
public record Approval(Matter matter, PersonId by, Instant at) {
    /** Whether the same person says something else on the same question, so that this one is withdrawn. */
    boolean isReplacedBy(Approval later) {
        return by.equals(later.by) && question().equals(later.question());
    }

    private String question() {
        return matter instanceof Matter.Annulling(var district, var _) ? matter.kind() + district : matter.kind();
    }
}
