package kz.uzdik.domain.contest;

import java.util.Optional;
import kz.uzdik.domain.calendar.WorkingCalendar;

/** The calendars of days off, each version kept for ever under the SHA-256 of its canonical form. */
@FunctionalInterface
public interface Calendars {
    Optional<WorkingCalendar> find(String digest);
}
