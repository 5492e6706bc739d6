package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.HAND_OVER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Definition.HandOverRule;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Area;

/**
 * The secretary hands over to the Agency what the next commission needs (2020 p18); the receipt says if it was late. It
 * can come late, but not after the next commission has convened: its agenda would not hold what came.
 */
public final class HandingOver {
    private final AtSitting floor;
    private final HandOvers handOvers;

    public HandingOver(AtSitting floor, HandOvers handOvers) {
        this.floor = floor;
        this.handOvers = handOvers;
    }

    public Outcome<HandOver> handOver(SittingId id, Actor actor, Instant at) {
        return floor.act(id, HAND_OVER, actor, at, here -> {
            Optional<HandOverRule> rule = here.contest().definition().handOverAfter(id.step());
            if (rule.isEmpty()) {
                return Outcome.refused(here.reason(JuryReason.NO_HAND_OVER_HERE));
            }
            if (here.sitting().phase() != Phase.SIGNED) {
                return Outcome.refused(here.reason(JuryReason.NOT_SIGNED_BY_BOTH));
            }
            boolean late = here.contest().isPast(rule.get().deadline(), at);
            Change<HandOver> change = HandOver.of(here.sitting(), rule.get().to(), at, late);
            Optional<SittingId> next = next(here, rule.get());
            Optional<Guard> guard = next.map(sitting -> Sitting.noneStanding(sitting));
            return switch (handOvers.commit(guard.map(change::onlyWhile).orElse(change), actor, at)) {
                case STORED -> Outcome.done(change.next());
                case CONFLICT -> Outcome.refused(here.reason(whyNot(here)));
            };
        });
    }

    // Nothing else can be in the way: a hand-over is stored once, and the guard speaks of the next sitting alone.
    private JuryReason whyNot(Here here) {
        boolean already = handOvers.of(here.contest().id()).stream()
                .anyMatch(handOver -> handOver.sitting().equals(here.sitting().id()));
        return already ? JuryReason.ALREADY_HANDED_OVER : JuryReason.NEXT_COMMISSION_CONVENED;
    }

    /** What speaks against handing over what both have signed: who hands over late finds a commission that has convened. */
    static List<Reason> against(AtSitting floor, Here here) {
        return here
                .contest()
                .definition()
                .handOverAfter(here.step().id())
                .flatMap(rule -> next(here, rule))
                .filter(next -> floor.sittings().find(next).isPresent())
                .map(_ -> here.reason(JuryReason.NEXT_COMMISSION_CONVENED))
                .stream()
                .toList();
    }

    /** The sitting whose agenda is made of what is handed over. */
    private static Optional<SittingId> next(Here here, HandOverRule rule) {
        var receiver = new CommissionId(here.contest().id(), rule.to(), Area.REPUBLIC);
        return here.contest().definition().steps().stream()
                .filter(step -> step instanceof Step.Selection selection
                        && selection.from().equals(rule.after())
                        && selection.commission().equals(rule.to()))
                .findFirst()
                .map(step -> new SittingId(receiver, step.id()));
    }
}
