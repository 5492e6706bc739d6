package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.calendar.WorkingCalendar.Count;

/** Counts days, each in its own unit. */
record Reckoner(WorkingCalendar calendar) {

    /** Days are asked for of which the calendar knows nothing: its operator enters each year's by decree. */
    static final class NotCovered extends IllegalArgumentException {
        private final LocalDate day;

        NotCovered(LocalDate day) {
            super("the calendar knows nothing of " + day);
            this.day = day;
        }

        int year() {
            return day.getYear();
        }
    }

    /**
     * The last day of a term that begins after a day, which itself is not counted.
     *
     * @throws IllegalArgumentException where the calendar knows nothing of a year that the count touches
     */
    LocalDate after(LocalDate day, Term term) {
        return switch (term.unit()) {
            case DAYS -> day.plusDays(term.amount());
            case WEEKS -> day.plusWeeks(term.amount());
            case WORKING_DAYS ->
                switch (calendar.workingDays(day, term.amount())) {
                    case Count.Reached(var reached, var _) -> reached;
                    case Count.NotCovered(var unknown) -> throw new NotCovered(unknown);
                };
        };
    }

    /** The last day from which a term is over on this day at the latest: who is told then is told so long ahead. */
    LocalDate ahead(LocalDate day, Term term) {
        LocalDate told = day;
        while (after(told, term).isAfter(day)) told = told.minusDays(1);
        return told;
    }

    /**
     * Whether a window has a working day of a kind. A day of which the calendar knows nothing matters only where no other
     * day decides it: the week of New Year reaches into another year.
     *
     * @throws IllegalArgumentException where it does
     */
    boolean hasWorkingDay(Window window, Predicate<LocalDate> such) {
        List<LocalDate> days = window.days().filter(such).toList();
        if (days.stream()
                .anyMatch(day -> calendar.covers(day) && calendar.dayOff(day).isEmpty())) return true;
        days.stream().filter(day -> !calendar.covers(day)).findFirst().ifPresent(unknown -> {
            throw new NotCovered(unknown);
        });
        return false;
    }
}
