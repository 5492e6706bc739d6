package kz.uzdik.domain.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an edition's deadlines are worked out from.
 *
 * @param zone whose days are counted
 * @param calendar the calendar of days off; empty where none is at hand, and then no working day is counted
 * @param announcedAt when the edition was announced
 * @param amendments by deadline, the last instant that a recorded decision gave it
 * @param ended by step, when it ended for whoever the deadlines are worked out for
 */
public record Reckoning(
        ZoneId zone,
        Optional<WorkingCalendar> calendar,
        Instant announcedAt,
        Map<String, Instant> amendments,
        Map<String, Instant> ended) {

    public Reckoning {
        amendments = Map.copyOf(amendments);
        ended = Map.copyOf(ended);
    }

    /** The same where these steps have ended too. */
    Reckoning withEnded(Map<String, Instant> more) {
        Map<String, Instant> all = new HashMap<>(ended);
        all.putAll(more);
        return new Reckoning(zone, calendar, announcedAt, amendments, all);
    }

    /** The same with these amendments and no other. */
    Reckoning amendedBy(Map<String, Instant> others) {
        return new Reckoning(zone, calendar, announcedAt, others, ended);
    }
}
