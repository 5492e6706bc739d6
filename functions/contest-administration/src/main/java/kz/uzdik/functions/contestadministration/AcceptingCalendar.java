package kz.uzdik.functions.contestadministration;

import static kz.uzdik.domain.people.Permission.EDIT_CALENDAR;

import java.time.Instant;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditingCalendar;
import kz.uzdik.domain.contest.KeptCalendar;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.json.calendar.CalendarReader;

/**
 * The Agency hands a calendar of days off in, and it comes in force.
 *
 * <p>It stands here and not with the rules, since a calendar is accepted as a text: its digest is over that.
 */
public final class AcceptingCalendar {

    private final DefinitionFiles files;
    private final EditingCalendar editing;

    public AcceptingCalendar(DefinitionFiles files, EditingCalendar editing) {
        this.files = files;
        this.editing = editing;
    }

    /**
     * Keeps a calendar under its digest and puts it in force.
     *
     * @param replaces the digest of the version it was made from
     */
    public Outcome<KeptCalendar> accept(
            CalendarReader.Accepted calendar, String replaces, String reason, Actor actor, Instant at) {
        if (!EDIT_CALENDAR.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        // Kept before it is in force: a calendar that is kept and holds nowhere harms nobody.
        files.keepCalendar(calendar.digest(), calendar.canonical());
        return editing.edit(calendar.calendar().name(), calendar.digest(), replaces, reason, actor, at);
    }
}
