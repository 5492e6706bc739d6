package kz.uzdik.domain.contest;

import static kz.uzdik.domain.people.Permission.READ_EDITION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** Whoever is signed in reads an edition's deadlines with how they were counted, before the announcement too (2020 p9). */
public final class ReadingTimetable {
    private final Contests contests;
    private final KeptCalendars calendars;

    public ReadingTimetable(Contests contests, KeptCalendars calendars) {
        this.contests = contests;
        this.calendars = calendars;
    }

    /**
     * The timetable.
     *
     * @param announced for an edition that is only planned, the day it is taken to be announced on; the day of the act
     *     where it is left out
     */
    public Outcome<Timetable> read(EditionId id, Optional<LocalDate> announced, Actor actor, Instant at) {
        if (!READ_EDITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        Optional<Edition> edition = contests.editions().find(id);
        if (edition.flatMap(Edition::announcedAt).isPresent() && announced.isPresent()) {
            return Outcome.refused(Reason.of(ContestReason.ALREADY_ANNOUNCED, new Paragraph("p8")));
        }
        return edition.map(found -> Outcome.done(timetable(found, announced, at)))
                .orElseGet(Outcome::unknown);
    }

    private Timetable timetable(Edition edition, Optional<LocalDate> announced, Instant at) {
        return contests.running(edition)
                .map(running -> Timetable.of(running, pinned(edition)))
                .orElseGet(() -> planned(edition, announced, at));
    }

    private CalendarInForce pinned(Edition edition) {
        String digest = edition.calendar().orElseThrow();
        return new CalendarInForce(digest, contests.calendars().find(digest).orElseThrow());
    }

    private Timetable planned(Edition edition, Optional<LocalDate> announced, Instant at) {
        var inForce = CalendarInForce.of(calendars, contests.calendars());
        Definition definition = contests.definitions().find(edition.digest()).orElseThrow();
        Instant moment = announced
                .map(day -> day.atTime(LocalTime.NOON).atZone(definition.zone()).toInstant())
                .orElse(at);
        return Timetable.of(Contests.planned(edition, definition, Optional.of(inForce.calendar()), moment), inForce);
    }
}
