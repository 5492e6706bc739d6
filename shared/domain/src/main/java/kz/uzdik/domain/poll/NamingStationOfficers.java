package kz.uzdik.domain.poll;

import static kz.uzdik.domain.people.Permission.NAME_STATION_OFFICERS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency says who marks and counts at a station (step 9), with a reason, and others whenever that has to change.
 * Whoever brings the roll does not hand out ballots by it, and whoever judges candidates does not count what residents
 * say of them: a station officer is no registrar officer of the poll and sits on no commission of the edition.
 */
public final class NamingStationOfficers {
    private final Polls polls;
    private final SeatedPeople commissions;

    public NamingStationOfficers(Polls polls, SeatedPeople commissions) {
        this.polls = polls;
        this.commissions = commissions;
    }

    /**
     * Names a station's officers, until the poll is closed. What somebody marked or entered who then leaves, stands.
     *
     * @param officers all that the station is to have from now on, at least two different people; nobody where it is
     *     given up
     * @param basedOn the version of the poll that this is decided on. Who comes second, or late, is told so, and cannot
     *     bring back whom somebody else has just taken away.
     */
    public Outcome<Poll> name(
            PollId id,
            StationId station,
            List<PersonId> officers,
            String reason,
            long basedOn,
            Actor actor,
            Instant at) {
        if (!NAME_STATION_OFFICERS.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> polls.find(id)
                .map(poll -> name(poll, station, officers, reason, basedOn, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Poll> name(
            Poll poll,
            StationId station,
            List<PersonId> officers,
            String reason,
            long basedOn,
            Actor actor,
            Instant at) {
        // A request that is sent twice, because its reply was lost, finds its own work done.
        if (poll.stations().of(station).equals(officers)) {
            return Outcome.done(poll);
        }
        if (poll.version() != basedOn) {
            return Outcome.refused(PollReason.POLL_CHANGED.with("version", String.valueOf(poll.version())));
        }
        List<SeatedPeople.Seats> seats = commissions.of(poll.id().edition());
        List<Reason> against = against(poll, station, officers, seats);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        Change<Poll> change = poll.withStation(station, officers, reason);
        // Whoever is appointed at this very moment to a commission that is there is seen, or this is not stored.
        for (Guard unchanged : seats.stream().map(SeatedPeople.Seats::unchanged).toList()) {
            change = change.onlyWhile(unchanged);
        }
        return Change.outcome(polls.commit(change, actor, at), change.next());
    }

    private static List<Reason> against(
            Poll poll, StationId station, List<PersonId> officers, List<SeatedPeople.Seats> seats) {
        List<Reason> against = new ArrayList<>();
        if (poll.phase() == PollPhase.CLOSING || poll.phase() == PollPhase.CLOSED) {
            against.add(PollReason.ALREADY_CLOSED.with());
        }
        if (poll.plan().district(station.district()).isEmpty()) {
            against.add(PollReason.DISTRICT_UNKNOWN.with());
        }
        if (!officers.isEmpty() && Set.copyOf(officers).size() < StationOfficers.FEWEST) {
            against.add(PollReason.STATION_OFFICERS_TOO_FEW.with("least", String.valueOf(StationOfficers.FEWEST)));
        }
        if (poll.stations().with(station, officers).characters() > StationOfficers.MOST) {
            against.add(PollReason.TOO_MANY_STATION_OFFICERS.with("most", String.valueOf(StationOfficers.MOST)));
        }
        List<PersonId> registrars =
                officers.stream().filter(poll.officers()::contains).distinct().toList();
        if (!registrars.isEmpty()) {
            against.add(PollReason.OFFICER_IN_TWO_ROLES.with("people", joined(registrars)));
        }
        seats.forEach(commission -> {
            List<PersonId> seated = officers.stream()
                    .filter(commission.people()::contains)
                    .distinct()
                    .toList();
            if (!seated.isEmpty()) {
                against.add(PollReason.OFFICER_ON_COMMISSION.with(
                        "people", joined(seated), "commission", commission.name()));
            }
        });
        return against;
    }

    static String joined(List<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().collect(Collectors.joining(", "));
    }
}
