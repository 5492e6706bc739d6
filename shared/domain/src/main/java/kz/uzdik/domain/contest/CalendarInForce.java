package kz.uzdik.domain.contest;

import kz.uzdik.domain.calendar.WorkingCalendar;

/** The version of the calendar of days off that an edition announced now would pin. */
public record CalendarInForce(String digest, WorkingCalendar calendar) {

    /** What is in force at this moment. */
    public static CalendarInForce of(KeptCalendars kept, Calendars calendars) {
        String digest = kept.inForce().digest();
        return calendars
                .find(digest)
                .map(calendar -> new CalendarInForce(digest, calendar))
                .orElseThrow(() -> new IllegalStateException("the calendar in force is not kept"));
    }
}
