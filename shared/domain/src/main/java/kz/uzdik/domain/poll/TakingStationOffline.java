package kz.uzdik.domain.poll;

import static kz.uzdik.domain.people.Permission.TAKE_STATION_OFFLINE;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Kato;

/**
 * A registrar officer says whose entries vote at a station without internet, by their units of residence (step 9). One
 * write closes them all from the opening on: no entry is written, so nothing is left half-closed.
 */
public final class TakingStationOffline {
    /** More than any poll needs; each stands in the poll's own record. */
    public static final int MOST = 500;

    private final Polls polls;

    public TakingStationOffline(Polls polls) {
        this.polls = polls;
    }

    /**
     * Closes entries online.
     *
     * @param from the station's opening; so far ahead that everybody who issues knows of it by then
     * @return the poll; the same again changes nothing
     */
    public Outcome<Poll> take(PollId id, StationId station, Set<Kato> units, Instant from, Actor actor, Instant at) {
        return Change.decideAgain(() -> polls.find(id)
                .map(poll -> TAKE_STATION_OFFLINE.allows(poll.standing(actor).roles())
                        ? take(poll, station, units, from, actor, at)
                        : Outcome.<Poll>forbidden())
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Poll> take(Poll poll, StationId station, Set<Kato> units, Instant from, Actor actor, Instant at) {
        List<OfflineStation> before = poll.decisions().offline();
        if (before.stream().anyMatch(earlier -> isSame(earlier, station, units, from))) {
            return Outcome.done(poll);
        }
        Optional<Outcome<Poll>> against = against(poll, station, units, from, at);
        if (against.isPresent()) {
            return against.get();
        }
        Change<Poll> change = poll.takenOffline(new OfflineStation(before.size() + 1, station, units, from, at));
        return Change.outcome(polls.commit(change, actor, at), change.next());
    }

    private static boolean isSame(OfflineStation earlier, StationId station, Set<Kato> units, Instant from) {
        return earlier.station().equals(station)
                && earlier.units().equals(units)
                && earlier.from().equals(from);
    }

    private static Optional<Outcome<Poll>> against(
            Poll poll, StationId station, Set<Kato> units, Instant from, Instant at) {
        Optional<District> district = poll.plan().district(station.district());
        Instant until = poll.times().issueUntil();
        Instant first = at.plus(poll.plan().quiet());
        if (poll.phase() == PollPhase.PLANNED) {
            return refused(PollReason.NOT_FROZEN);
        }
        if (poll.phase() == PollPhase.CLOSING || poll.phase() == PollPhase.CLOSED) {
            return refused(PollReason.ALREADY_CLOSED);
        }
        if (district.isEmpty()) {
            return refused(PollReason.DISTRICT_UNKNOWN);
        }
        if (!district.get().residence().containsAll(units)) {
            return refused(PollReason.UNIT_OF_ANOTHER_DISTRICT);
        }
        if (!from.isBefore(until)) {
            return refused(PollReason.OVER, "until", until.toString());
        }
        if (from.isBefore(first)) {
            return refused(PollReason.OPENING_TOO_SOON, "from", first.toString());
        }
        if (isTaken(poll, units)) {
            return refused(PollReason.UNIT_AT_ANOTHER_STATION);
        }
        return poll.decisions().offline().size() < MOST
                ? Optional.empty()
                : refused(PollReason.TOO_MANY_OFFLINE_STATIONS, "most", String.valueOf(MOST));
    }

    private static boolean isTaken(Poll poll, Set<Kato> units) {
        Set<Kato> taken = new HashSet<>();
        poll.decisions().offline().forEach(station -> taken.addAll(station.units()));
        taken.retainAll(units);
        return !taken.isEmpty();
    }

    private static Optional<Outcome<Poll>> refused(PollReason reason, String... values) {
        return Optional.of(Outcome.refused(reason.with(values)));
    }
}
