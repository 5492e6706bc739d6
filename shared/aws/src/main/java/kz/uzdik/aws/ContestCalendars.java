package kz.uzdik.aws;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.contest.KeptCalendar;
import kz.uzdik.domain.contest.KeptCalendars;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.calendar.ShippedCalendar;
import kz.uzdik.json.form.KeptCalendarForm;

/** Which calendar of days off is in force, in the table; the calendars themselves lie in S3. */
public final class ContestCalendars implements KeptCalendars {
    private static final Kind<KeptCalendar> KIND =
            Kind.of(Subject.CALENDAR, KeptCalendarForm.FORM, KeptCalendar::name, KeptCalendar::version);

    private final DynamoCollection<KeptCalendar> kept;
    private final S3Calendars files;

    public ContestCalendars(ContestTable table, S3Calendars files) {
        this.kept = new DynamoCollection<>(table, KIND);
        this.files = files;
    }

    @Override
    public KeptCalendar inForce() {
        var shipped = ShippedCalendar.calendar();
        String name = shipped.calendar().name();
        return kept.find(name).orElseGet(() -> KeptCalendar.shipped(name, shipped.digest()));
    }

    @Override
    public void keepForEver(String digest) {
        var shipped = ShippedCalendar.calendar();
        if (shipped.digest().equals(digest)) {
            files.put(shipped.canonical());
        }
    }

    @Override
    public Change.Commit commit(Change<KeptCalendar> change, Actor actor, Instant at) {
        return kept.commit(change, actor, at);
    }
}
