package kz.uzdik.domain.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.work.Entry.Writing;

/** How an office's journal is written: something new, something corrected, something withdrawn. */
public final class Journal {
    private final WorkVersions versions;
    private final Reckoner days;
    private final StatementRule rule;

    /**
     * The journal of an office.
     *
     * @param entries finds what an act belongs to, in this journal or another office's
     */
    public Journal(
            Office office,
            WorkVersions versions,
            WorkingCalendar calendar,
            Function<EntryId, Optional<Entry>> entries) {
        this.versions = versions;
        this.days = new Reckoner(calendar);
        this.rule = new StatementRule(office, versions, entries);
    }

    /** A new entry; refused with every reason where it cannot stand. */
    public Outcome<Entry> written(EntryId id, Statement stated, PersonId by, Instant at) {
        List<Reason> against = rule.against(id, stated, day(stated, at));
        return against.isEmpty()
                ? Outcome.done(
                        new Entry(id, List.of(new Writing(Optional.of(stated), by, at, isLate(stated, at))), List.of()))
                : Outcome.refused(against);
    }

    /**
     * The entry with a correction. What counts is late where the correction itself was written too late for it; better words
     * are late for nothing. The mark of an earlier writing stays.
     */
    public Outcome<Entry> corrected(Entry entry, Statement stated, PersonId by, Instant at) {
        if (entry.states().isEmpty()) return Outcome.refused(Reason.of(WorkReason.ENTRY_WITHDRAWN, Paragraph.NONE));
        Statement before = entry.states().orElseThrow();
        if (before.equals(stated)) return Outcome.refused(Reason.of(WorkReason.NOTHING_CORRECTED, Paragraph.NONE));
        List<Reason> against = rule.against(entry.id(), stated, day(stated, at));
        boolean late = !before.countsAs(stated) && isLate(stated, at);
        return against.isEmpty()
                ? Outcome.done(entry.with(new Writing(Optional.of(stated), by, at, late)))
                : Outcome.refused(against);
    }

    /** The entry withdrawn for good: what it says was not done. */
    public static Outcome<Entry> withdrawn(Entry entry, PersonId by, Instant at) {
        return entry.states().isEmpty()
                ? Outcome.refused(Reason.of(WorkReason.ENTRY_WITHDRAWN, Paragraph.NONE))
                : Outcome.done(entry.with(new Writing(Optional.empty(), by, at, false)));
    }

    private boolean isLate(Statement stated, Instant at) {
        return versions.on(stated.on())
                .filter(version -> day(stated, at)
                        .isAfter(days.after(stated.on(), version.recording().within())))
                .isPresent();
    }

    // The day in the zone whose days the algorithm counts; where none is in force the statement is refused anyway.
    private LocalDate day(Statement stated, Instant at) {
        return versions.on(stated.on())
                .map(version -> at.atZone(version.zone()).toLocalDate())
                .orElse(stated.on());
    }
}
