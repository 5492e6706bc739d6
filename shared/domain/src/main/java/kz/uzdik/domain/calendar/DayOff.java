package kz.uzdik.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which nobody works.
 *
 * @param entry what the calendar says about it; empty for a plain Saturday or Sunday
 */
public record DayOff(LocalDate day, Optional<CalendarDay> entry) {
    /** Whether it may still be decided otherwise. */
    public boolean projected() {
        return entry.filter(CalendarDay::projected).isPresent();
    }
}
