package kz.uzdik.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.calendar.Deadline.Due;

/**
 * An edition's deadlines as instants: what the definition says, counted from the announcement and from what has ended
 * since, with every recorded amendment applied. A deadline counted from an amended one moves with it; one counted from
 * the end of a step has no instant before that.
 */
public final class Schedule {
    /** The last millisecond: events are stamped by the millisecond, and an instant of them is what is compared. */
    private static final LocalTime END_OF_DAY = LocalTime.MAX.truncatedTo(ChronoUnit.MILLIS);

    private final List<Deadline> deadlines;
    private final Reckoning reckoning;
    private final Map<String, Reckoned> reckoned = new LinkedHashMap<>();

    private Schedule(List<Deadline> deadlines, Reckoning reckoning) {
        this.deadlines = List.copyOf(deadlines);
        this.reckoning = reckoning;
        deadlines.forEach(deadline -> reckoned.put(deadline.id(), reckon(deadline)));
    }

    /** The schedule worked out from all this. Deadlines refer only to earlier ones of the list. */
    public static Schedule of(List<Deadline> deadlines, Reckoning reckoning) {
        return new Schedule(deadlines, reckoning);
    }

    /** The schedule of an edition announced at this instant, without a calendar of days off. */
    public static Schedule of(
            List<Deadline> deadlines, ZoneId zone, Instant announcedAt, Map<String, Instant> amendments) {
        return of(deadlines, new Reckoning(zone, Optional.empty(), announcedAt, amendments, Map.of()));
    }

    /** The same schedule for somebody for whom these steps have ended, each at its instant. */
    public Schedule ended(Map<String, Instant> steps) {
        return steps.isEmpty() ? this : of(deadlines, reckoning.withEnded(steps));
    }

    /** The same schedule as it was with these amendments and no other. */
    public Schedule amendedBy(Map<String, Instant> amendments) {
        return of(deadlines, reckoning.amendedBy(amendments));
    }

    private Reckoned reckon(Deadline deadline) {
        Optional<Instant> amended = Optional.ofNullable(reckoning.amendments().get(deadline.id()));
        if (amended.isPresent()) {
            return new Reckoned.Due(amended.get(), dayOf(amended.get()), Optional.empty(), List.of());
        }
        return switch (deadline.due()) {
            case Due.On(var date) -> due(deadline.time(), date, Optional.empty(), List.of());
            case Due.After(var anchor, var term) -> counted(deadline.time(), anchor, term);
        };
    }

    private Reckoned counted(Optional<LocalTime> time, Anchor anchor, Term term) {
        return switch (anchor) {
            case Anchor.Announcement() -> counted(time, dayOf(reckoning.announcedAt()), term);
            case Anchor.StepEnd(var step) ->
                Optional.ofNullable(reckoning.ended().get(step))
                        .map(end -> counted(time, dayOf(end), term))
                        .orElseGet(() -> new Reckoned.Awaiting(step));
            case Anchor.After(var other) ->
                switch (of(other)) {
                    case Reckoned.Due earlier -> counted(time, earlier.day(), term);
                    case Reckoned pending -> pending;
                };
        };
    }

    private Reckoned counted(Optional<LocalTime> time, LocalDate from, Term term) {
        return switch (term.unit()) {
            case DAYS -> due(time, from.plusDays(term.amount()), Optional.of(from), List.of());
            case WEEKS -> due(time, from.plusWeeks(term.amount()), Optional.of(from), List.of());
            case WORKING_DAYS ->
                reckoning
                        .calendar()
                        .map(calendar -> workingDays(time, from, calendar.workingDays(from, term.amount())))
                        .orElseGet(() -> new Reckoned.NotCovered(Optional.empty()));
        };
    }

    private Reckoned workingDays(Optional<LocalTime> time, LocalDate from, WorkingCalendar.Count count) {
        return switch (count) {
            case WorkingCalendar.Count.Reached(var day, var skipped) -> due(time, day, Optional.of(from), skipped);
            case WorkingCalendar.Count.NotCovered(var day) -> new Reckoned.NotCovered(Optional.of(day));
        };
    }

    private Reckoned.Due due(Optional<LocalTime> time, LocalDate day, Optional<LocalDate> from, List<DayOff> skipped) {
        // Where clocks are set back an hour comes twice; the second one is still in time.
        Instant last = day.atTime(time.orElse(END_OF_DAY))
                .atZone(reckoning.zone())
                .withLaterOffsetAtOverlap()
                .toInstant();
        return new Reckoned.Due(last, day, from, skipped);
    }

    /** What so long after something comes to that happened at this instant; the whole of its last day is in time. */
    public Reckoned after(Instant happened, Term term) {
        return counted(Optional.empty(), dayOf(happened), term);
    }

    /**
     * What a deadline comes to.
     *
     * @throws IllegalArgumentException if the definition has no such deadline
     */
    public Reckoned of(String deadline) {
        return Optional.ofNullable(reckoned.get(deadline))
                .orElseThrow(() -> new IllegalArgumentException("no deadline " + deadline));
    }

    /**
     * The last instant that is still in time, or of {@link Deadline#ANNOUNCEMENT} the announcement's own; empty as long
     * as it is counted from something that has not happened.
     *
     * @throws IllegalArgumentException if the definition has no such deadline
     */
    public Optional<Instant> find(String deadline) {
        return deadline.equals(Deadline.ANNOUNCEMENT)
                ? Optional.of(reckoning.announcedAt())
                : of(deadline).instant();
    }

    /**
     * The last instant of a deadline that has one.
     *
     * @throws IllegalArgumentException if the definition has no such deadline
     * @throws IllegalStateException if it is counted from something that has not happened
     */
    public Instant last(String deadline) {
        return find(deadline).orElseThrow(() -> new IllegalStateException("no instant yet: " + deadline));
    }

    /** Whether an act at this instant comes too late; never as long as the deadline has no instant. */
    public boolean isPast(String deadline, Instant at) {
        return find(deadline).filter(at::isAfter).isPresent();
    }

    /** The day of an instant where the contest is held. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(reckoning.zone()).toLocalDate();
    }

    /** The calendar that working days are counted by. */
    public Optional<WorkingCalendar> calendar() {
        return reckoning.calendar();
    }

    /** Every deadline that has an instant, the announcement's own included. */
    public Map<String, Instant> all() {
        Map<String, Instant> all = new HashMap<>();
        all.put(Deadline.ANNOUNCEMENT, reckoning.announcedAt());
        reckoned.forEach((id, what) -> what.instant().ifPresent(last -> all.put(id, last)));
        return Map.copyOf(all);
    }
}
