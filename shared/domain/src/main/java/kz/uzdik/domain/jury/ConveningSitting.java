package kz.uzdik.domain.jury;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.CONVENE_SITTING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.ranking.Entrant;

/**
 * The secretary calls the commission together on one step (2020 p5, p10, p12, p14, p19). The agenda is drawn up from the
 * store, so nobody who belongs on it can be left out: first the sitting is stored, from which moment nothing more can
 * be handed in, then everybody who then is there is put on the agenda.
 */
public final class ConveningSitting {
    private final AtSitting floor;
    private final Agenda agenda;

    public ConveningSitting(AtSitting floor, Agenda agenda) {
        this.floor = floor;
        this.agenda = agenda;
    }

    /** Convenes it without saying when and where it is held; that can be said later. */
    public Outcome<Sitting> convene(SittingId id, Actor actor, Instant at) {
        return convene(id, Optional.empty(), actor, at);
    }

    /**
     * Convenes it.
     *
     * @param meeting when and where it is held, which the letter says; its order of candidates is left to
     *     {@link PlanningSitting}, as nobody knows the agenda yet
     */
    public Outcome<Sitting> convene(SittingId id, Optional<Meeting> meeting, Actor actor, Instant at) {
        Optional<Commission> commission = floor.commissions().find(id.commission());
        Optional<Running> contest = floor.contest(id.commission());
        if (commission.isEmpty() || contest.isEmpty()) {
            return Outcome.unknown();
        }
        var roles = commission.get().rolesOf(actor.id());
        if (!CONVENE_SITTING.allows(Standing.of(actor).and(roles).roles())) {
            return Outcome.forbidden();
        }
        Optional<Step> step = contest.get()
                .definition()
                .step(id.step())
                .filter(known -> known.commission().equals(id.commission().kind()));
        if (step.isEmpty()) {
            return Outcome.refused(Reason.of(JuryReason.STEP_UNKNOWN, NONE, "step", id.step()));
        }
        // What was convened before is only finished: an earlier try may have died before the agenda.
        List<Reason> against = floor.sittings().find(id).isPresent()
                ? List.of()
                : against(id, commission.get(), contest.get(), step.get(), meeting, at);
        return against.isEmpty()
                ? Change.decideAgain(() -> convene(id, commission.get(), contest.get(), step.get(), meeting, actor, at))
                : Outcome.refused(against);
    }

    private List<Reason> against(
            SittingId id, Commission commission, Running contest, Step step, Optional<Meeting> meeting, Instant at) {
        List<Reason> against = against(id, commission, contest, step, at);
        meeting.filter(held -> !held.at().isAfter(at))
                .ifPresent(held -> against.add(Reason.of(
                        JuryReason.MEETING_IN_THE_PAST,
                        step.paragraph(),
                        "last",
                        held.at().toString())));
        return against;
    }

    /** What speaks against convening now. */
    List<Reason> against(SittingId id, Commission commission, Running contest, Step step, Instant at) {
        List<Reason> against = new ArrayList<>();
        RecordingConsent.missing(contest.definition().commission(id.commission().kind()), commission)
                .ifPresent(against::add);
        against.addAll(agenda.against(
                contest, step, id, floor.commissions().of(id.commission().edition()), at));
        return against;
    }

    // Each part is skipped where an earlier try has done it, so a try that died half-way is simply repeated.
    private Outcome<Sitting> convene(
            SittingId id,
            Commission commission,
            Running contest,
            Step step,
            Optional<Meeting> meeting,
            Actor actor,
            Instant at) {
        Optional<Sitting> before = floor.sittings().ever(id);
        if (before.filter(Sitting::stands).isEmpty()) {
            var change = Sitting.convene(id, Panel.of(commission), meeting, before, at);
            if (floor.sittings().commit(change, actor, at) == Change.Commit.CONFLICT) {
                return new Outcome.Conflict<>();
            }
        }
        Sitting convened = floor.sittings().ever(id).orElseThrow();
        if (!convened.stands()) {
            return new Outcome.Conflict<>(); // cancelled in between
        }
        if (convened.agenda().isPresent()) {
            return Outcome.done(convened);
        }
        List<Entrant> entrants = agenda.entrants(contest, step, id);
        Change<Sitting> change = convened.drawUpAgenda(entrants);
        return Change.outcome(floor.sittings().commit(change, actor, at), change.next());
    }
}
