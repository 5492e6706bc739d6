package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.Optional;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Kato;

/**
 * Who holds an office, and how long. Whoever follows in the middle of a week has a tenure of their own, from their own
 * first day.
 *
 * @param role of the algorithm
 * @param area what the office is for; a district's or region's code ends in zeros
 * @param until the last day in office; empty while they hold it
 */
public record Tenure(PersonId holder, String role, Kato area, LocalDate from, Optional<LocalDate> until) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean touches(Window window) {
        return !window.last().isBefore(from)
                && until.map(last -> !window.first().isAfter(last)).orElse(true);
    }
}
