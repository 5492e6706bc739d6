package kz.uzdik.domain.contest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.calendar.Reckoning;
import kz.uzdik.domain.calendar.Schedule;
import kz.uzdik.domain.calendar.WorkingCalendar;

/** An announced edition together with its frozen rules and its deadlines: what most acts start from. */
public record Contests(Editions editions, Definitions definitions, Calendars calendars) {

    /** Contests without a calendar of days off: deadlines in working days have no instant there. */
    public Contests(Editions editions, Definitions definitions) {
        this(editions, definitions, _ -> Optional.empty());
    }

    /** An edition as it stands: its rules and its deadlines in force. */
    public record Running(Edition edition, Definition definition, Schedule schedule) {
        public EditionId id() {
            return edition.id();
        }

        public boolean isPast(String deadline, Instant at) {
            return schedule.isPast(deadline, at);
        }

        /** The same for somebody for whom these steps have ended, each at its instant. */
        public Running ended(Map<String, Instant> steps) {
            return new Running(edition, definition, schedule.ended(steps));
        }

        /** Every decision that moved a deadline, itself or one it is counted from, in their order. */
        public List<Movement> movements(String deadline) {
            List<Movement> movements = new ArrayList<>();
            Map<String, Instant> amended = new HashMap<>();
            Optional<Instant> before = schedule.amendedBy(amended).find(deadline);
            for (Edition.Amendment amendment : edition.amendments()) {
                amended.put(amendment.deadline(), amendment.last());
                Optional<Instant> after = schedule.amendedBy(amended).find(deadline);
                if (amendment.deadline().equals(deadline) || !after.equals(before)) {
                    movements.add(new Movement(amendment, before, after));
                }
                before = after;
            }
            return List.copyOf(movements);
        }
    }

    /**
     * What a recorded decision did to a deadline.
     *
     * @param amendment the decision; of the deadline itself, or of one it is counted from
     * @param before its last instant until then; empty where it had none yet
     * @param last its last instant from then on; empty where it still has none
     */
    public record Movement(Edition.Amendment amendment, Optional<Instant> before, Optional<Instant> last) {}

    /** The edition as it stands, or as it would stand if it were announced at this instant. */
    public Optional<Running> planned(EditionId id, Instant at) {
        return editions.find(id).map(edition -> planned(edition, at));
    }

    /** The same of an edition that is at hand, whose definition is kept. */
    public Running planned(Edition edition, Instant at) {
        return running(edition)
                .orElseGet(() ->
                        planned(edition, definitions.find(edition.digest()).orElseThrow(), Optional.empty(), at));
    }

    static Running planned(Edition edition, Definition definition, Optional<WorkingCalendar> calendar, Instant at) {
        return new Running(edition, definition, schedule(edition, definition, calendar, at));
    }

    /** The edition if it is announced; a planned one takes no part in anything yet. */
    public Optional<Running> running(EditionId id) {
        return editions.find(id).flatMap(this::running);
    }

    /** The same of an edition that is at hand. */
    public Optional<Running> running(Edition edition) {
        return edition.announcedAt()
                .flatMap(at -> definitions
                        .find(edition.digest())
                        .map(definition -> new Running(
                                edition,
                                definition,
                                schedule(edition, definition, calendar(edition, definition), at))));
    }

    // Contests that count no working days do without reading a calendar at every act.
    private Optional<WorkingCalendar> calendar(Edition edition, Definition definition) {
        return definition.countsWorkingDays() ? edition.calendar().flatMap(calendars::find) : Optional.empty();
    }

    private static Schedule schedule(
            Edition edition, Definition definition, Optional<WorkingCalendar> calendar, Instant announcedAt) {
        return Schedule.of(
                definition.deadlines(),
                new Reckoning(definition.zone(), calendar, announcedAt, edition.amended(), Map.of()));
    }
}
