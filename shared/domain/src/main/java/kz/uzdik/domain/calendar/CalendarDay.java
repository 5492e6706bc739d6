package kz.uzdik.domain.calendar;

import java.time.LocalDate;

/**
 * A day that a calendar says something about.
 *
 * @param source which law, decree or announcement says so: one of the calendar's sources
 * @param projected whether it was worked out beforehand and may still be decided otherwise: a religious day before it
 *     is announced, a moved day before the year's calendar is out
 */
public record CalendarDay(LocalDate day, Kind kind, String source, boolean projected) {

    /** What a day is. */
    public enum Kind {
        NATIONAL_HOLIDAY,
        STATE_HOLIDAY,
        /** 7 January and the first day of Kurban Ait: off, and never moved. */
        RELIGIOUS_DAY,
        /** A weekday off because a holiday fell on a weekend, or because a decree exchanged it for a weekend day. */
        MOVED_DAY_OFF,
        /** A Saturday or Sunday that a decree made a working day. */
        WORKING_WEEKEND_DAY;

        public boolean isOff() {
            return this != WORKING_WEEKEND_DAY;
        }
    }
}
