package kz.uzdik.domain.poll;

import static kz.uzdik.domain.people.Permission.PLAN_POLL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definitions;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Standing;

/** The Agency plans a poll that the edition's rules ask for (2020 p14.3), and plans it anew until it is frozen. */
public final class PlanningPoll {
    private final Polls polls;
    private final Editions editions;
    private final Definitions definitions;
    private final ComplaintWindow complaints;

    public PlanningPoll(Polls polls, Contests contests, ComplaintWindow complaints) {
        this.polls = polls;
        this.editions = contests.editions();
        this.definitions = contests.definitions();
        this.complaints = complaints;
    }

    /**
     * Plans, or plans anew; every problem of the plan is listed.
     *
     * @param officers the registrar officers, at least two different people
     */
    public Outcome<Poll> plan(PollPlan plan, List<PersonId> officers, Actor actor, Instant at) {
        if (!PLAN_POLL.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        Optional<Edition> edition = editions.find(plan.id().edition());
        Optional<Definition> definition = edition.flatMap(found -> definitions.find(found.digest()));
        if (definition.isEmpty()) {
            return Outcome.unknown();
        }
        // Its results are published, and residents take it for the contest.
        if (edition.orElseThrow().practice() && !plan.practice()) {
            return Outcome.refused(PollReason.ONLY_PRACTICE_HERE.with());
        }
        List<Reason> problems = PlanRule.problems(plan, officers, definition.get(), at);
        return problems.isEmpty()
                ? complaints.after(
                        plan.id().edition(),
                        plan.times().ballotsUntil(),
                        until -> Change.decideAgain(() -> store(plan.complaintsUntil(until), officers, actor, at)))
                : Outcome.refused(problems);
    }

    private Outcome<Poll> store(PollPlan plan, List<PersonId> officers, Actor actor, Instant at) {
        Optional<Poll> there = polls.find(plan.id());
        // A request that is sent twice, because its reply was lost, finds its own work done.
        if (there.filter(poll -> poll.plan().equals(plan) && poll.officers().equals(officers))
                .isPresent()) {
            return Outcome.done(there.get());
        }
        if (there.filter(poll -> poll.phase() != PollPhase.PLANNED).isPresent()) {
            return Outcome.refused(PollReason.ALREADY_FROZEN.with());
        }
        List<PersonId> atStations =
                there.map(poll -> poll.stations().among(officers)).orElse(List.of());
        if (!atStations.isEmpty()) {
            return Outcome.refused(
                    PollReason.OFFICER_IN_TWO_ROLES.with("people", NamingStationOfficers.joined(atStations)));
        }
        Change<Poll> change =
                there.map(poll -> poll.plannedAnew(plan, officers)).orElseGet(() -> Poll.planned(plan, officers));
        return Change.outcome(polls.commit(change, actor, at), change.next());
    }
}
