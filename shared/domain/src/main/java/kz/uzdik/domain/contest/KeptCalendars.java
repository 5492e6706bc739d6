package kz.uzdik.domain.contest;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** The calendar of days off that holds for whatever is not announced yet. */
public interface KeptCalendars {
    /** The version in force: the one the system came with until the Agency puts another. */
    KeptCalendar inForce();

    /** Sees to it that a version is found by its digest for ever, whatever the system comes with later. */
    void keepForEver(String digest);

    Change.Commit commit(Change<KeptCalendar> change, Actor actor, Instant at);
}
