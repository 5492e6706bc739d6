package kz.uzdik.domain.contest;

import static kz.uzdik.domain.people.Permission.READ_CALENDAR;

import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** Anybody signed in reads the calendar of days off: the version in force, or any by its digest. */
public final class ReadingCalendar {
    private final KeptCalendars kept;
    private final Calendars calendars;

    public ReadingCalendar(KeptCalendars kept, Calendars calendars) {
        this.kept = kept;
        this.calendars = calendars;
    }

    public Outcome<CalendarInForce> inForce(Actor actor) {
        return READ_CALENDAR.allows(Standing.of(actor).roles())
                ? Outcome.done(CalendarInForce.of(kept, calendars))
                : Outcome.forbidden();
    }

    public Outcome<CalendarInForce> version(String digest, Actor actor) {
        if (!READ_CALENDAR.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return calendars
                .find(digest)
                .map(calendar -> Outcome.done(new CalendarInForce(digest, calendar)))
                .orElseGet(Outcome::unknown);
    }
}
