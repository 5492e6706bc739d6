package kz.uzdik.domain.contest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.calendar.Schedule;

/** An announced edition together with its frozen rules and its deadlines: what most acts start from. */
public record Contests(Editions editions, Definitions definitions) {

    /** An edition as it stands: its rules and its deadlines in force. */
    public record Running(Edition edition, Definition definition, Schedule schedule) {
        public EditionId id() {
            return edition.id();
        }

        public boolean isPast(String deadline, Instant at) {
            return schedule.isPast(deadline, at);
        }
    }

    /** The edition as it stands, or as it would stand if it were announced at this instant. */
    public Optional<Running> planned(EditionId id, Instant at) {
        return running(id).or(() -> editions.find(id).flatMap(edition -> definitions.find(edition.digest())
                .map(definition -> new Running(
                        edition,
                        definition,
                        Schedule.of(definition.deadlines(), definition.zone(), at, Map.of())))));
    }

    /** The edition if it is announced; a planned one takes no part in anything yet. */
    public Optional<Running> running(EditionId id) {
        return editions.find(id)
                .flatMap(edition -> definitions
                        .find(edition.digest())
                        .flatMap(definition -> edition.schedule(definition)
                                .map(schedule -> new Running(edition, definition, schedule))));
    }
}
