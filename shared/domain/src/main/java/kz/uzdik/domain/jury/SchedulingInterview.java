package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.KEEP_INTERVIEWS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.InterviewRule;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.jury.InterviewPlan.Postponement;
import kz.uzdik.domain.jury.InterviewPlan.Slot;
import kz.uzdik.domain.jury.InterviewPlan.Warning;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * The secretary gives a candidate a time for the interview, or moves it with a reason (2020 p14, p19; 2022 p16). The
 * candidate is written to. Short notice, and a time after the step's last day, are recorded as warnings.
 */
public final class SchedulingInterview {
    private final AtSitting floor;
    private final InterviewPlans plans;

    public SchedulingInterview(AtSitting floor, InterviewPlans plans) {
        this.floor = floor;
        this.plans = plans;
    }

    /**
     * A time.
     *
     * @param reason why it is moved; needed where the candidate had another
     */
    public record Wanted(
            CandidateId candidate,
            Instant at,
            Optional<String> place,
            Optional<String> link,
            Optional<String> reason) {}

    /** Records it; the same sent again changes nothing. */
    public Outcome<InterviewPlan> schedule(SittingId id, Wanted wanted, Actor actor, Instant at) {
        return floor.act(id, KEEP_INTERVIEWS, actor, at, here -> schedule(here, wanted));
    }

    private Outcome<InterviewPlan> schedule(Here here, Wanted wanted) {
        Optional<InterviewRule> rule =
                here.contest().definition().interview(here.step().id());
        if (rule.isEmpty()) {
            return Outcome.refused(here.reason(JuryReason.NO_INTERVIEW_HERE));
        }
        InterviewPlan plan = plans.find(here.sitting().id())
                .orElseGet(() -> InterviewPlan.none(here.sitting().id()));
        Optional<Slot> before = plan.of(wanted.candidate(), here.sitting());
        Slot slot = slot(here, rule.get(), wanted, before);
        if (before.filter(slot::isHeldAs).isPresent()) {
            return Outcome.done(plan);
        }
        Optional<Reason> against = against(here, plan, before, slot);
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        Change<InterviewPlan> change =
                plan.schedule(slot).onlyWhile(here.sitting().unchanged());
        return Change.outcome(plans.commit(change, here.actor(), here.at()), change.next());
    }

    private static Slot slot(Here here, InterviewRule rule, Wanted wanted, Optional<Slot> before) {
        return new Slot(
                here.sitting().convening(),
                wanted.candidate(),
                wanted.at(),
                rule.minutes(),
                wanted.place(),
                wanted.link(),
                warnings(here, rule, wanted.at()),
                before.map(slot -> moved(slot, wanted, here)).orElse(List.of()),
                Optional.empty());
    }

    private static List<Postponement> moved(Slot before, Wanted wanted, Here here) {
        List<Postponement> moved = new ArrayList<>(before.moved());
        moved.add(new Postponement(before.at(), before.came(), wanted.reason().orElse(""), here.at()));
        return moved;
    }

    // Where the calendar does not reach so far nobody can say that it is too short.
    private static Set<Warning> warnings(Here here, InterviewRule rule, Instant when) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        boolean tooShort = rule.notice()
                .flatMap(
                        term -> here.contest().schedule().after(here.at(), term).instant())
                .filter(last -> !when.isAfter(startOf(here, last)))
                .isPresent();
        if (tooShort) {
            warnings.add(Warning.SHORT_NOTICE);
        }
        if (here.contest().isPast(here.step().deadline(), when)) {
            warnings.add(Warning.AFTER_DEADLINE);
        }
        return warnings;
    }

    // So many days ahead: from the beginning of the last of them on.
    private static Instant startOf(Here here, Instant day) {
        var schedule = here.contest().schedule();
        return schedule.dayOf(day)
                .atStartOfDay(here.contest().definition().zone())
                .toInstant()
                .minusNanos(1);
    }

    private Optional<Reason> against(Here here, InterviewPlan plan, Optional<Slot> before, Slot slot) {
        Phase phase = here.sitting().phase();
        if (phase != Phase.CONVENED && phase != Phase.OPEN) {
            return Optional.of(here.wrongPhase());
        }
        if (!here.sitting().concerns(slot.candidate())) {
            return Optional.of(here.reason(
                    JuryReason.NOT_ON_THE_AGENDA, "candidate", slot.candidate().value()));
        }
        Optional<Reason> left = floor.left(slot.candidate());
        if (left.isPresent()) {
            return left;
        }
        if (!slot.at().isAfter(here.at())) {
            return Optional.of(here.reason(
                    JuryReason.MEETING_IN_THE_PAST, "last", slot.at().toString()));
        }
        if (before.flatMap(Slot::came).filter(came -> came).isPresent()) {
            return Optional.of(here.reason(JuryReason.INTERVIEW_HELD));
        }
        if (before.isPresent() && slot.reason().isEmpty()) {
            return Optional.of(here.reason(JuryReason.REASON_WANTED));
        }
        return plan.at(here.sitting()).stream()
                .filter(other -> !other.candidate().equals(slot.candidate()) && other.overlaps(slot))
                .findFirst()
                .map(other -> here.reason(
                        JuryReason.SLOT_TAKEN, "candidate", other.candidate().value()));
    }
}
