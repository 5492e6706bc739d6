package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.calendar.WorkingCalendar;

/**
 * What was due from an official and what was done of it. The order says what is to be done; what counts as done is ours, and
 * stands in docs/work-record.md.
 */
public final class Compliance {
    private final List<Duty> duties;
    private final Reckoner days;
    private final LocalDate today;

    /**
     * Compliance as it stands on a day.
     *
     * @param duties of the version in force, of all roles
     * @param today whatever was done later does not count yet
     */
    public Compliance(List<Duty> duties, WorkingCalendar calendar, LocalDate today) {
        this.duties = List.copyOf(duties);
        this.days = new Reckoner(calendar);
        this.today = today;
    }

    /**
     * Every obligation of an official whose window ends within a range, by the end of their windows.
     *
     * @param acts the official's own
     * @param others acts of other officials in this one's area, which have to be announced there
     * @throws IllegalArgumentException where the calendar knows nothing of a year that is counted in
     */
    public List<Obligation> of(Officer officer, List<Act> acts, List<Act> others, Window range) {
        Deeds own = new Deeds(past(acts));
        Deeds foreign = new Deeds(others);
        List<Obligation> found = new ArrayList<>();
        own(officer).forEach(duty -> {
            var one = new DutyOf(duty, officer, own, days, today);
            switch (duty.due()) {
                case Due.Every every ->
                    new PeriodicCompliance(one).every(every, range).forEach(found::add);
                case Due.EachSettlement each ->
                    new PeriodicCompliance(one).eachSettlement(each, range).forEach(found::add);
                case Due.OnSchedule() ->
                    new PeriodicCompliance(one).onSchedule(range).forEach(found::add);
                case Due.AfterAct after ->
                    new FollowUpCompliance(one)
                            .after(after, isOwn(after.act(), officer) ? own : foreign, range)
                            .forEach(found::add);
                case Due.BeforeAct before ->
                    new FollowUpCompliance(one).before(before, foreign, range).forEach(found::add);
                case Due.Standing() -> {
                    // There is nothing to be late with.
                }
            }
        });
        return found.stream().sorted().toList();
    }

    /** When a standing duty's act was done last; empty if never. */
    public Optional<LocalDate> last(DutyId duty, List<Act> acts) {
        return past(acts).stream()
                .filter(act -> act.duty().equals(duty))
                .map(Act::on)
                .max(LocalDate::compareTo);
    }

    private boolean isOwn(DutyId act, Officer officer) {
        return own(officer).anyMatch(duty -> duty.id().equals(act));
    }

    private Stream<Duty> own(Officer officer) {
        return duties.stream()
                .filter(duty -> duty.role().equals(officer.tenure().role()));
    }

    private List<Act> past(List<Act> acts) {
        return acts.stream().filter(act -> !act.on().isAfter(today)).toList();
    }
}
