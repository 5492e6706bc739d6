package kz.uzdik.domain.contest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.PersonId;

/**
 * One holding of a contest: which frozen rules, when it was announced and where, and every amendment since.
 *
 * @param digest SHA-256 of the canonical definition; from the announcement on it never changes
 * @param practice whether it is held to try things out: marked wherever it is seen, and never published
 * @param calendar SHA-256 of the calendar of days off that its working days are counted by; pinned by the announcement
 * @param announcedAt the instant the clock of p9 starts; empty while the edition is planned
 */
public record Edition(
        EditionId id,
        ContestName contest,
        String digest,
        boolean practice,
        Optional<String> calendar,
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

    public static Change<Edition> plan(EditionId id, ContestName contest, String digest, boolean practice) {
        Edition planned =
                new Edition(id, contest, digest, practice, Optional.empty(), Optional.empty(), List.of(), List.of(), 1);
        return Change.of(planned, 0, new ContestFact.EditionPlanned(id, digest));
    }

    /** Announced from this instant on; the definition is frozen (2020 p8), and so is what counts as a working day. */
    Change<Edition> announce(List<Posting> where, String calendarInForce, Instant at) {
        Edition next = new Edition(
                id,
                contest,
                digest,
                practice,
                Optional.of(calendarInForce),
                Optional.of(at),
                where,
                amendments,
                version + 1);
        return Change.of(next, version, new ContestFact.EditionAnnounced(id, digest, calendarInForce));
    }

    Change<Edition> amend(Amendment amendment, Optional<Instant> before) {
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        Edition next = new Edition(id, contest, digest, practice, calendar, announcedAt, postings, all, version + 1);
        return Change.of(
                next,
                version,
                new ContestFact.DeadlineAmended(
                        id, amendment.deadline(), before, amendment.last(), amendment.reason()));
    }

    /** By deadline, the last instant that the latest decision on it gave it. */
    public Map<String, Instant> amended() {
        Map<String, Instant> amended = new HashMap<>();
        amendments.forEach(amendment -> amended.put(amendment.deadline(), amendment.last()));
        return Map.copyOf(amended);
    }
}
