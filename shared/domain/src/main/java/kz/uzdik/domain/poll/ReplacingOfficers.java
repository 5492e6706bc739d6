package kz.uzdik.domain.poll;

import static kz.uzdik.domain.people.Permission.REPLACE_OFFICERS;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency names other registrar officers of a frozen poll, with a reason: people fall ill, and what needs two must go
 * on (step 1). Who leaves takes their halves of decisions with them; what two have decided, or one has entered at a
 * station, stands. Until the freeze the poll is planned anew instead.
 */
public final class ReplacingOfficers {
    private final Polls polls;

    public ReplacingOfficers(Polls polls) {
        this.polls = polls;
    }

    /**
     * Replaces the registrar officers of a poll that is frozen.
     *
     * @param officers all that there are to be from now on, at least two different people
     * @param basedOn the version of the poll that this is decided on. Who comes second, or late, is told so, and cannot
     *     bring back whom somebody else has just taken away.
     */
    public Outcome<Poll> replace(
            PollId id, List<PersonId> officers, String reason, long basedOn, Actor actor, Instant at) {
        if (!REPLACE_OFFICERS.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> polls.find(id)
                .map(poll -> replace(poll, officers, reason, basedOn, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Poll> replace(
            Poll poll, List<PersonId> officers, String reason, long basedOn, Actor actor, Instant at) {
        if (poll.phase() == PollPhase.PLANNED) {
            return Outcome.refused(PollReason.NOT_FROZEN.with());
        }
        if (Set.copyOf(officers).size() < Poll.FEWEST_OFFICERS) {
            return Outcome.refused(PollReason.OFFICERS_TOO_FEW.with("least", String.valueOf(Poll.FEWEST_OFFICERS)));
        }
        List<PersonId> atStations = poll.stations().among(officers);
        if (!atStations.isEmpty()) {
            return Outcome.refused(
                    PollReason.OFFICER_IN_TWO_ROLES.with("people", NamingStationOfficers.joined(atStations)));
        }
        // A request that is sent twice, because its reply was lost, finds its own work done.
        if (poll.officers().equals(officers)) {
            return Outcome.done(poll);
        }
        if (poll.version() != basedOn) {
            return Outcome.refused(PollReason.POLL_CHANGED.with("version", String.valueOf(poll.version())));
        }
        Change<Poll> change = poll.withOfficers(officers, reason);
        return Change.outcome(polls.commit(change, actor, at), change.next());
    }
}
