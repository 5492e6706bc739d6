package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.HAND_OVER;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Definition.HandOverRule;
import kz.uzdik.domain.people.Actor;

/** The secretary hands over to the Agency what the next commission needs (2020 p18); the receipt says if it was late. */
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
            return switch (handOvers.commit(change, actor, at)) {
                case STORED -> Outcome.done(change.next());
                case CONFLICT -> Outcome.refused(here.reason(JuryReason.ALREADY_HANDED_OVER));
            };
        });
    }
}
