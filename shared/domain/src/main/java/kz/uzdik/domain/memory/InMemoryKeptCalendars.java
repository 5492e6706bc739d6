package kz.uzdik.domain.memory;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.KeptCalendar;
import kz.uzdik.domain.contest.KeptCalendars;
import kz.uzdik.domain.people.Actor;

/**
 * The calendar in force in memory; what it is found by is kept by {@link InMemoryCalendars} anyway.
 *
 * @param shipped what is in force until another is put
 */
public record InMemoryKeptCalendars(InMemoryStore store, KeptCalendar shipped) implements KeptCalendars {
    @Override
    public KeptCalendar inForce() {
        return store.calendars.find(shipped.name()).orElse(shipped);
    }

    @Override
    public void keepForEver(String digest) {}

    @Override
    public Change.Commit commit(Change<KeptCalendar> change, Actor actor, Instant at) {
        return store.calendars.commit(change, actor, at);
    }
}
