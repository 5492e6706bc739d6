package kz.uzdik.domain.notice;

import java.util.Optional;
import kz.uzdik.domain.people.Contact;

/**
 * A notice written out for one person, in their language.
 *
 * @param calendar an appointment that goes with it
 */
public record Letter(Contact to, String subject, String text, Optional<CalendarFile> calendar) {
    /** A letter without an appointment. */
    public Letter(Contact to, String subject, String text) {
        this(to, subject, text, Optional.empty());
    }

    /** The same with an appointment. */
    public Letter with(CalendarFile appointment) {
        return new Letter(to, subject, text, Optional.of(appointment));
    }

    @Override
    public String toString() {
        return "Letter[" + to.language() + "]";
    }
}
