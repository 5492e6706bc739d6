package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_SITTING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Standing;

/** What comes next at a commission's step, and everything that still blocks it, in one answer. */
public final class ReadingNextMove {
    private final AtSitting floor;
    private final ConveningSitting convening;
    private final SealingSheets sealing;
    private final ClosingSitting closing;
    private final HandOvers handOvers;

    public ReadingNextMove(
            AtSitting floor,
            ConveningSitting convening,
            SealingSheets sealing,
            ClosingSitting closing,
            HandOvers handOvers) {
        this.floor = floor;
        this.convening = convening;
        this.sealing = sealing;
        this.closing = closing;
        this.handOvers = handOvers;
    }

    /** The moves that take a step forward. */
    public enum Next {
        CONVENE,
        OPEN,
        SEAL,
        CLOSE,
        SIGN,
        HAND_OVER,
        /** Everything is done. */
        NOTHING
    }

    /**
     * Where a step stands.
     *
     * @param phase empty while the sitting is not convened
     * @param blocks every reason against the next move as it would be refused now; empty when it can be made
     */
    public record NextMove(SittingId sitting, Optional<Phase> phase, Next next, List<Reason> blocks) {
        public NextMove {
            blocks = List.copyOf(blocks);
        }
    }

    public Outcome<NextMove> read(SittingId id, Actor actor, Instant at) {
        return floor.sittings().find(id).isPresent()
                ? floor.act(id, READ_SITTING, actor, at, here -> Outcome.done(next(here)))
                : notConvened(id, actor, at);
    }

    private Outcome<NextMove> notConvened(SittingId id, Actor actor, Instant at) {
        Optional<Commission> commission = floor.commissions().find(id.commission());
        Optional<Running> contest = floor.contest(id.commission());
        Optional<Step> step = contest.flatMap(running -> running.definition().step(id.step()))
                .filter(known -> known.commission().equals(id.commission().kind()));
        if (commission.isEmpty() || step.isEmpty()) {
            return Outcome.unknown();
        }
        var roles = commission.get().rolesOf(actor.id());
        return READ_SITTING.allows(Standing.of(actor).and(roles).roles())
                ? Outcome.done(new NextMove(
                        id,
                        Optional.empty(),
                        Next.CONVENE,
                        convening.against(id, commission.get(), contest.get(), step.get(), at)))
                : Outcome.forbidden();
    }

    private NextMove next(Here here) {
        return switch (here.sitting().phase()) {
            case CONVENED ->
                here.sitting().agenda().isEmpty()
                        ? to(here, Next.CONVENE, List.of())
                        : to(here, Next.OPEN, againstOpening(here));
            case OPEN ->
                here.step() instanceof Step.Selection step
                        ? to(here, Next.SEAL, sealing.against(here, step))
                        : to(here, Next.CLOSE, closing.against(here));
            case SEALED -> to(here, Next.CLOSE, closing.against(here));
            case CLOSED -> to(here, Next.SIGN, againstFinality(here));
            case SIGNED ->
                isToBeHandedOver(here)
                        ? to(here, Next.HAND_OVER, HandingOver.against(floor, here))
                        : to(here, Next.NOTHING, List.of());
            case CANCELLED -> to(here, Next.CONVENE, List.of());
        };
    }

    private static NextMove to(Here here, Next next, List<Reason> blocks) {
        return new NextMove(here.sitting().id(), Optional.of(here.sitting().phase()), next, blocks);
    }

    // As if everybody came who can; whoever has not declared is named only where a quorum waits for them.
    private static List<Reason> againstOpening(Here here) {
        Sitting sitting = here.sitting();
        Set<PersonId> ready = new HashSet<>(sitting.panel().seated());
        ready.removeIf(
                member -> !sitting.hasDeclared(member) || !here.commission().hasMember(member));
        List<Reason> against = new ArrayList<>(OpeningSitting.against(here, ready));
        boolean noQuorum = against.stream().anyMatch(reason -> reason.code() == JuryReason.NO_QUORUM);
        if (noQuorum) {
            sitting.panel().seated().stream()
                    .filter(member -> !ready.contains(member))
                    .map(member -> here.reason(
                            here.commission().hasMember(member)
                                    ? JuryReason.CONFLICTS_NOT_DECLARED
                                    : JuryReason.NO_LONGER_APPOINTED,
                            "member",
                            String.valueOf(sitting.panel().number(member))))
                    .forEach(against::add);
        }
        return against;
    }

    private static List<Reason> againstFinality(Here here) {
        List<Reason> against = new ArrayList<>();
        if (!SigningProtocol.isSigned(here.sitting(), Office.CHAIR)) {
            against.add(here.reason(JuryReason.SIGNATURE_MISSING, "office", "chair"));
        }
        if (!SigningProtocol.isSigned(here.sitting(), Office.SECRETARY)) {
            against.add(here.reason(JuryReason.SIGNATURE_MISSING, "office", "secretary"));
            PersonId now = here.commission().secretary().person();
            if (!here.sitting().panel().secretary().equals(now)) {
                against.add(here.reason(JuryReason.PANEL_NOT_RENEWED));
            }
        }
        return against;
    }

    private boolean isToBeHandedOver(Here here) {
        return here.contest().definition().handOverAfter(here.step().id()).isPresent()
                && handOvers.of(here.contest().id()).stream()
                        .noneMatch(done -> done.sitting().equals(here.sitting().id()));
    }
}
