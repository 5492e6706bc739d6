package kz.uzdik.domain.contest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.calendar.Schedule;
import kz.uzdik.domain.people.PersonId;

/**
 * One holding of a contest: which frozen rules, when it was announced and where, and every amendment since.
 *
 * @param digest SHA-256 of the canonical definition; from the announcement on it never changes
 * @param announcedAt the instant the clock of p9 starts; empty while the edition is planned
 */
public record Edition(
        EditionId id,
        ContestName contest,
        String digest,
        Optional<Instant> announcedAt,
        List<Posting> postings,
        List<Amendment> amendments,
        long version) {

    public Edition {
        postings = List.copyOf(postings);
        amendments = List.copyOf(amendments);
    }

    /** Where and when something was made public (2020 p8, p17). */
    public record Posting(String place, String address, LocalDate date) {}

    /** A recorded change of a deadline: who, when, why, and its new last instant. */
    public record Amendment(String deadline, Instant last, String reason, PersonId by, Instant at) {}

    public static Change<Edition> plan(EditionId id, ContestName contest, String digest) {
        Edition planned = new Edition(id, contest, digest, Optional.empty(), List.of(), List.of(), 1);
        return Change.of(planned, 0, new ContestFact.EditionPlanned(id, digest));
    }

    /** Announced from this instant on; the definition is frozen (2020 p8). */
    Change<Edition> announce(List<Posting> where, Instant at) {
        Edition next = new Edition(id, contest, digest, Optional.of(at), where, amendments, version + 1);
        return Change.of(next, version, new ContestFact.EditionAnnounced(id, digest));
    }

    Change<Edition> amend(Amendment amendment) {
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        Edition next = new Edition(id, contest, digest, announcedAt, postings, all, version + 1);
        return Change.of(
                next,
                version,
                new ContestFact.DeadlineAmended(id, amendment.deadline(), amendment.last(), amendment.reason()));
    }

    /** The deadlines in force; empty while the edition is not announced. */
    public Optional<Schedule> schedule(Definition definition) {
        Map<String, Instant> amended = new HashMap<>();
        amendments.forEach(amendment -> amended.put(amendment.deadline(), amendment.last()));
        return announcedAt.map(at -> Schedule.of(definition.deadlines(), definition.zone(), at, amended));
    }
}
