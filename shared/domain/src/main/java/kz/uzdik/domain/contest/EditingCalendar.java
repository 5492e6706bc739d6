package kz.uzdik.domain.contest;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.EDIT_CALENDAR;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency puts a version of the calendar of days off in force: a decree moved a day, Kurban Ait was announced. Editions
 * announced before keep the one they pinned; their deadlines move by amendments only.
 */
public final class EditingCalendar {
    private final KeptCalendars calendars;

    public EditingCalendar(KeptCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * Puts a version in force.
     *
     * @param name the calendar's own, which has to be that of the one in force
     * @param digest of the new version, which is kept already
     * @param replaces the digest of the version it was made from, so that nobody's edit is lost
     */
    public Outcome<KeptCalendar> edit(
            String name, String digest, String replaces, String reason, Actor actor, Instant at) {
        if (!EDIT_CALENDAR.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        if (!calendars.inForce().name().equals(name)) {
            return Outcome.refused(Reason.of(ContestReason.CALENDAR_UNKNOWN, NONE, "calendar", name));
        }
        return Change.decideAgain(() -> edit(calendars.inForce(), digest, replaces, reason, actor, at));
    }

    private Outcome<KeptCalendar> edit(
            KeptCalendar inForce, String digest, String replaces, String reason, Actor actor, Instant at) {
        // A request that is sent twice, because its reply was lost, finds its own work done.
        if (inForce.digest().equals(digest)) {
            return Outcome.done(inForce);
        }
        if (!inForce.digest().equals(replaces)) {
            return Outcome.refused(Reason.of(ContestReason.CALENDAR_CHANGED, NONE, "digest", inForce.digest()));
        }
        Change<KeptCalendar> change = inForce.replacedBy(digest, reason);
        return Change.outcome(calendars.commit(change, actor, at), change.next());
    }
}
