package kz.uzdik.domain.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.scoring.Criterion.Origin;

/**
 * Something that an order asks of officials.
 *
 * @param role whose it is
 * @param parts what an act of it consists of, all of which are asked: a residents' meeting, a reception (A2.3)
 * @param marks what may have happened at an act, and makes another duty due: a matter beyond one's remit (A1.7)
 * @param announced how long ahead an act is to be announced and by whom; empty where the order asks nothing
 * @param record what an act leaves behind; empty where the order names nothing
 * @param lacking what one would expect the order to say of it, and it does not
 */
public record Duty(
        DutyId id,
        String role,
        Due due,
        List<Part> parts,
        List<Part> marks,
        Optional<Announcing> announced,
        Optional<String> record,
        Set<Lack> lacking,
        Citation cited,
        Origin origin) {
    public Duty {
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
        lacking = Set.copyOf(lacking);
    }

    /** What an order does not say. */
    public enum Lack {
        /** How often. */
        PERIOD,
        /** Within how many days. */
        DEADLINE,
        /** From when the days are counted. */
        START,
        /** How long ahead it is announced. */
        LEAD,
        /** Who announces it. */
        ANNOUNCER,
        /** What is written down. */
        RECORD
    }

    /** What an act consists of or may bear, and where the order says so. */
    public record Part(String id, Citation cited) {}

    /**
     * That people are told before.
     *
     * @param ahead at least so long, the day of the act not counted; empty where the order asks only that it is announced
     * @param by the role that tells them, such as the rural akim's for a district akim's tour (A3.12)
     * @param mayBeSilent whether a missing announcement is no breach (A2.5)
     */
    public record Announcing(Optional<Term> ahead, String by, boolean mayBeSilent, Citation cited) {}
}
