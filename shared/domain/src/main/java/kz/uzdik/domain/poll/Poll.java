package kz.uzdik.domain.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.people.Standing;

/**
 * A poll from its plan to its destroyed keys. What residents, ballot box and count go by is the published poll; this is
 * what the people and the key ceremony go by.
 *
 * @param officers the registrar officers: at least two people
 * @param stations who marks and counts at its stations; none of them is a registrar officer
 * @param approvals one person's halves of decisions that wait for another's
 */
public record Poll(
        PollPlan plan,
        List<PersonId> officers,
        StationOfficers stations,
        PollPhase phase,
        List<Approval> approvals,
        Custody custody,
        Decisions decisions,
        long version) {
    /** How long after the last ballot nothing is counted, so that what was under way has arrived (step 7). */
    public static final Duration QUIET = Duration.ofMinutes(5);

    /** The same where nobody's vote counts. */
    public static final Duration PRACTICE_QUIET = Duration.ofSeconds(3);

    public static final int FEWEST_OFFICERS = 2;

    public Poll {
        officers = List.copyOf(officers);
        approvals = List.copyOf(approvals);
    }

    public PollId id() {
        return plan.id();
    }

    /** The times with the last extension. */
    public PollTimes times() {
        List<Extension> extensions = decisions.extensions();
        return extensions.isEmpty() ? plan.times() : plan.times().extendedTo(extensions.getLast());
    }

    /** The plan with the times as they stood at this instant. */
    public PollPlan planAsOf(Instant at) {
        return decisions.extensions().stream()
                .filter(extension -> !extension.at().isAfter(at))
                .reduce((_, later) -> later)
                .map(extension -> plan.at(plan.times().extendedTo(extension)))
                .orElse(plan);
    }

    /** What an actor is towards this poll. */
    public Standing standing(Actor actor) {
        Standing standing = Standing.of(actor);
        return officers.contains(actor.id()) ? standing.and(Set.of(Role.REGISTRAR)) : standing;
    }

    /** What an actor is towards one of its stations. */
    public Standing standing(Actor actor, StationId station) {
        return withStation(actor, stations.of(station).contains(actor.id()));
    }

    /** What an actor is towards all of its stations, of which they serve at one at least or at none. */
    Standing standingAtStations(Actor actor) {
        return withStation(actor, !stations.stationsOf(actor.id()).isEmpty());
    }

    private Standing withStation(Actor actor, boolean serves) {
        Standing standing = standing(actor);
        return serves ? standing.and(Set.of(Role.STATION_OFFICER)) : standing;
    }

    static Change<Poll> planned(PollPlan plan, List<PersonId> officers) {
        Poll poll = new Poll(
                plan, officers, StationOfficers.NONE, PollPhase.PLANNED, List.of(), Custody.NOTHING, Decisions.NONE, 1);
        return Change.of(poll, 0, new PollFact.PollPlanned(plan.id()));
    }

    // Whoever approved, approved another plan. Stations of a district that is no more are no more.
    Change<Poll> plannedAnew(PollPlan other, List<PersonId> others) {
        StationOfficers left =
                stations.in(other.districts().stream().map(District::code).toList());
        Poll next = new Poll(other, others, left, phase, List.of(), custody, decisions, version + 1);
        return Change.of(next, version, new PollFact.PollReplanned(id()));
    }

    /** Whether another person has approved exactly this. */
    boolean hasAnothersApproval(Matter matter, PersonId person) {
        return approvals.stream()
                .anyMatch(approval ->
                        approval.matter().equals(matter) && !approval.by().equals(person));
    }

    boolean hasApproval(Matter matter, PersonId person) {
        return approvals.stream()
                .anyMatch(approval ->
                        approval.matter().equals(matter) && approval.by().equals(person));
    }

    Change<Poll> approved(Approval approval) {
        List<Approval> all = new ArrayList<>(approvals);
        all.removeIf(earlier -> earlier.isReplacedBy(approval));
        all.add(approval);
        Poll next = new Poll(plan, officers, stations, phase, all, custody, decisions, version + 1);
        return Change.of(next, version, new PollFact.DecisionApproved(id(), approval.matter()));
    }

    /** The second of two has agreed: it is done. */
    Change<Poll> decided(Matter matter, Instant at) {
        return switch (matter) {
            case Matter.Freezing(var digest, var roll) ->
                decided(
                        matter,
                        PollPhase.FROZEN,
                        decisions.frozen(new Decisions.Freeze(digest, roll, at)),
                        new PollFact.PollFrozen(id(), digest, roll));
            case Matter.Closing() ->
                decided(matter, PollPhase.CLOSING, decisions.closedAt(at), new PollFact.PollClosing(id()));
            case Matter.Annulling(var district, var reason) ->
                decided(
                        matter,
                        phase,
                        decisions.without(district, reason),
                        new PollFact.DistrictAnnulled(id(), district, reason));
        };
    }

    private Change<Poll> decided(Matter matter, PollPhase then, Decisions with, PollFact fact) {
        List<Approval> others = approvals.stream()
                .filter(approval -> !approval.matter().kind().equals(matter.kind()))
                .toList();
        Poll next = new Poll(plan, officers, stations, then, others, custody, with, version + 1);
        return Change.of(next, version, new PollFact.DecisionApproved(id(), matter), fact);
    }

    // Half a decision of somebody who has gone is nobody's: the other half must not complete it.
    Change<Poll> withOfficers(List<PersonId> others, String reason) {
        List<Approval> left = approvals.stream()
                .filter(approval -> !officers.contains(approval.by()) || others.contains(approval.by()))
                .toList();
        Poll next = new Poll(plan, others, stations, phase, left, custody, decisions, version + 1);
        return Change.of(next, version, new PollFact.OfficersReplaced(id(), others, reason));
    }

    Change<Poll> withStation(StationId station, List<PersonId> people, String reason) {
        Poll next = new Poll(
                plan, officers, stations.with(station, people), phase, approvals, custody, decisions, version + 1);
        return Change.of(next, version, new PollFact.StationOfficersNamed(id(), station, people, reason));
    }

    Change<Poll> extended(Extension extension) {
        return next(phase, custody, decisions.extended(extension), new PollFact.PollExtended(id(), extension));
    }

    Change<Poll> takenOffline(OfflineStation station) {
        return next(phase, custody, decisions.takenOffline(station), new PollFact.StationTakenOffline(id(), station));
    }

    Change<Poll> keyMade(KeyPart part, String key) {
        return next(phase, custody.with(part, Custody.Key.made(key)), new PollFact.KeyMade(id(), part, key));
    }

    Change<Poll> filesPublished() {
        return next(phase, custody, new PollFact.FrozenPollPublished(id()));
    }

    Change<Poll> districtKeysMade(int districts) {
        return next(phase, custody.withDistricts(districts), new PollFact.DistrictKeysMade(id(), districts));
    }

    Change<Poll> keysPublished(Digest keys) {
        return next(PollPhase.KEYED, custody.withPublished(keys), new PollFact.KeysPublished(id(), keys));
    }

    Change<Poll> accepted(Digest results) {
        return next(phase, custody, decisions.with(results), new PollFact.ResultsAccepted(id(), results));
    }

    Change<Poll> counted(Instant at) {
        return next(PollPhase.CLOSED, custody, decisions.countedAt(at), new PollFact.PollClosed(id()));
    }

    Change<Poll> retired(KeyPart part, Instant at) {
        Custody.Key key = custody.key(part).orElseThrow();
        Custody.Key without = new Custody.Key(key.id(), Optional.of(at), key.destroyed());
        return next(phase, custody.with(part, without), new PollFact.KeyRetired(id(), part));
    }

    Change<Poll> destroyed(KeyPart part, Instant at) {
        Custody.Key key = custody.key(part).orElseThrow();
        Custody.Key gone = new Custody.Key(key.id(), key.retired(), Optional.of(at));
        return next(phase, custody.with(part, gone), new PollFact.KeyDestroyed(id(), part, at));
    }

    Change<Poll> backedUp(String backup) {
        return next(phase, custody, decisions.backedUp(backup), new PollFact.BallotsBackedUp(id(), backup));
    }

    Change<Poll> bundled(Digest bundle) {
        return next(phase, custody, decisions.bundled(bundle), new PollFact.PollBundled(id(), bundle));
    }

    private Change<Poll> next(PollPhase then, Custody with, PollFact fact) {
        return next(then, with, decisions, fact);
    }

    private Change<Poll> next(PollPhase then, Custody with, Decisions decided, PollFact fact) {
        Poll next = new Poll(plan, officers, stations, then, approvals, with, decided, version + 1);
        return Change.of(next, version, fact);
    }
}
