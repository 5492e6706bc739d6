package kz.uzdik.domain.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.contest.Calendars;

/** Calendars of days off in memory, under whatever digest a test gives them. */
public final class InMemoryCalendars implements Calendars {
    private final Map<String, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    public void put(String digest, WorkingCalendar calendar) {
        calendars.put(digest, calendar);
    }

    @Override
    public Optional<WorkingCalendar> find(String digest) {
        return Optional.ofNullable(calendars.get(digest));
    }
}
