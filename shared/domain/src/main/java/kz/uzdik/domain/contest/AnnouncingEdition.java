package kz.uzdik.domain.contest;

import static kz.uzdik.domain.people.Permission.ANNOUNCE_EDITION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency announces an edition: its definition freezes, the calendar of days off in force is pinned, and the clock of
 * p9 starts (2020 p8). Where the rules name a last day for it (2020 p9), later is too late unless that day was amended.
 */
public final class AnnouncingEdition {
    private final Contests contests;
    private final KeptCalendars calendars;

    public AnnouncingEdition(Contests contests, KeptCalendars calendars) {
        this.contests = contests;
        this.calendars = calendars;
    }

    public Outcome<Edition> announce(EditionId id, List<Edition.Posting> postings, Actor actor, Instant at) {
        if (!ANNOUNCE_EDITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> contests.editions()
                .find(id)
                .map(edition -> announce(edition, postings, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Edition> announce(Edition edition, List<Edition.Posting> postings, Actor actor, Instant at) {
        if (edition.announcedAt().isPresent()) {
            return Outcome.refused(Reason.of(ContestReason.ALREADY_ANNOUNCED, Paragraph.NONE));
        }
        var inForce = CalendarInForce.of(calendars, contests.calendars());
        Definition definition = contests.definitions().find(edition.digest()).orElseThrow();
        List<Reason> against = against(Contests.planned(edition, definition, Optional.of(inForce.calendar()), at), at);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        // Before it is pinned: a calendar that is kept and pinned by nobody harms nobody.
        calendars.keepForEver(inForce.digest());
        Change<Edition> change = edition.announce(postings, inForce.digest(), at);
        return Change.outcome(contests.editions().commit(change, actor, at), change.next());
    }

    private static List<Reason> against(Running planned, Instant at) {
        List<Reason> against = new ArrayList<>(CoverageRule.notCovered(planned));
        planned.definition()
                .deadline(Deadline.ANNOUNCING)
                // What is only tried out may use last year's rules.
                .filter(deadline -> !planned.edition().practice() && planned.isPast(deadline.id(), at))
                .map(deadline -> Reason.of(
                        ContestReason.ANNOUNCED_TOO_LATE,
                        deadline.paragraph(),
                        "last",
                        planned.schedule().last(deadline.id()).toString()))
                .ifPresent(against::add);
        return against;
    }
}
