package kz.uzdik.domain.contest;

import kz.uzdik.domain.act.Change;

/**
 * Which version of the calendar of days off is in force. Earlier ones stay readable by their digest, and the audit trail
 * says who replaced which and why.
 *
 * @param name the calendar's, {@code kazakhstan}
 * @param digest SHA-256 of the version in force
 * @param version 0 as long as the one the system came with is in force
 */
public record KeptCalendar(String name, String digest, long version) {

    /** The one the system came with. */
    public static KeptCalendar shipped(String name, String digest) {
        return new KeptCalendar(name, digest, 0);
    }

    Change<KeptCalendar> replacedBy(String other, String reason) {
        return Change.of(
                new KeptCalendar(name, other, version + 1),
                version,
                new ContestFact.CalendarEdited(name, other, digest, reason));
    }
}
