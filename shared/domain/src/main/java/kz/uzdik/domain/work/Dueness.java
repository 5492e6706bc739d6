package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.Optional;
import kz.uzdik.domain.work.Obligation.NotDue;

/** Whether something is asked of an official. */
record Dueness(Officer officer, Reckoner days) {

    /** Why nothing is asked within a window; empty where it is. */
    Optional<NotDue> notDue(Window window) {
        if (!officer.tenure().holdsOn(window.first())) return Optional.of(NotDue.APPOINTED_WITHIN);
        if (!officer.tenure().holdsOn(window.last())) return Optional.of(NotDue.LEFT_WITHIN);
        if (!days.hasWorkingDay(window, _ -> true)) return Optional.of(NotDue.NO_WORKING_DAY);
        return days.hasWorkingDay(window, day -> !officer.isAbsentOn(day))
                ? Optional.empty()
                : Optional.of(NotDue.ABSENT);
    }

    /** Why nothing more is asked, until a day, of whoever has done the act that it follows; empty where it is. */
    Optional<NotDue> leftBefore(LocalDate day) {
        return officer.tenure().holdsOn(day) ? Optional.empty() : Optional.of(NotDue.LEFT_WITHIN);
    }

    /** Why nothing is asked on a day of an official who holds the office; empty where it is. */
    Optional<NotDue> absentOn(LocalDate day) {
        return officer.isAbsentOn(day) ? Optional.of(NotDue.ABSENT) : Optional.empty();
    }
}
