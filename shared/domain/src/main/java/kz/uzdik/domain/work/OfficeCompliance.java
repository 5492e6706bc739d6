package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.work.Statement.About;

/**
 * What was due from an office, whoever held it and whichever version was in force, and what its journal says was done. A duty
 * is reckoned by the version that is in force on the last day of its window.
 */
public final class OfficeCompliance {
    private final WorkVersions versions;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    /** Compliance as it stands on a day. */
    public OfficeCompliance(WorkVersions versions, WorkingCalendar calendar, LocalDate today) {
        this.versions = versions;
        this.calendar = calendar;
        this.today = today;
    }

    /**
     * Every obligation of those who held an office whose window ends within a range.
     *
     * @param own the office's journal, of the years that the range and what it follows from touch
     * @param others entries of other offices; those of them that were done in this one's settlements are looked at
     * @throws IllegalArgumentException where the calendar knows nothing of a year that is counted in
     */
    public List<Obligation> of(Office office, List<Entry> own, List<Entry> others, Window range) {
        return of(office, own, ActsByPlace.of(others), range);
    }

    List<Obligation> of(Office office, List<Entry> own, ActsByPlace others, Window range) {
        List<Act> foreign = others.in(office);
        return versions.within(range)
                .flatMap(part -> {
                    var compliance = new Compliance(part.version().duties(), calendar, today);
                    List<Act> acts = own.stream()
                            .flatMap(entry -> act(entry, part.version(), foreign))
                            .toList();
                    return office.officers().stream()
                            .flatMap(officer -> compliance.of(officer, acts, foreign, part.days()).stream());
                })
                .sorted()
                .toList();
    }

    /** When each standing duty of the office was last done something for, by the version now in force; empty if never. */
    public Map<DutyId, Optional<LocalDate>> standing(Office office, List<Entry> own) {
        List<Act> acts = own.stream().flatMap(entry -> entry.act().stream()).toList();
        Map<DutyId, Optional<LocalDate>> last = new TreeMap<>();
        versions.on(today).ifPresent(version -> {
            var compliance = new Compliance(version.duties(), calendar, today);
            version.duties().stream()
                    .filter(duty -> duty.role().equals(office.id().role()) && duty.due() instanceof Due.Standing)
                    .forEach(duty -> last.put(duty.id(), compliance.last(duty.id(), acts)));
        });
        return last;
    }

    // Who told of a visit named its day; which entry that is, is known once the visitor has written it.
    private static Stream<Act> act(Entry entry, WorkAlgorithm version, List<Act> foreign) {
        return entry.act().stream()
                .map(act -> visit(entry)
                        .flatMap(on -> version.duty(act.duty())
                                .flatMap(duty -> duty.due() instanceof Due.BeforeAct before
                                        ? Optional.of(before)
                                        : Optional.empty())
                                .flatMap(before -> foreign.stream()
                                        .filter(one -> one.duty().equals(before.act())
                                                && one.on().equals(on))
                                        .findFirst()))
                        .map(act::about)
                        .orElse(act));
    }

    private static Optional<LocalDate> visit(Entry entry) {
        return entry.states()
                .flatMap(Statement::about)
                .flatMap(about -> about instanceof About.AVisit(var on) ? Optional.of(on) : Optional.empty());
    }
}
