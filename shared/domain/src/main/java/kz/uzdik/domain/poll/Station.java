package kz.uzdik.domain.poll;

import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.PersonId;

/**
 * A station's subtotals: entered by one of its officers, entered again by another (step 9).
 *
 * @param enteredBy who entered them first
 * @param confirmedBy who entered the same
 */
public record Station(
        PollId poll,
        StationId station,
        AnswerCounts counts,
        PersonId enteredBy,
        Optional<PersonId> confirmedBy,
        long version) {
    /** Its id among all stations of all polls. */
    public String id() {
        return id(poll, station);
    }

    /** The id of a poll's station. */
    public static String id(PollId poll, StationId station) {
        return poll + "#" + station;
    }

    public boolean isConfirmed() {
        return confirmedBy.isPresent();
    }

    static Change<Station> entered(
            PollId poll, StationId station, AnswerCounts counts, PersonId by, long expectedVersion) {
        var entered = new Station(poll, station, counts, by, Optional.empty(), expectedVersion + 1);
        return Change.of(entered, expectedVersion, new PollFact.StationEntered(poll, station));
    }

    Change<Station> confirmed(PersonId by) {
        var confirmed = new Station(poll, station, counts, enteredBy, Optional.of(by), version + 1);
        return Change.of(confirmed, version, new PollFact.StationConfirmed(poll, station));
    }
}
