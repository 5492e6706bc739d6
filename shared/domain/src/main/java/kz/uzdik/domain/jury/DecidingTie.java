package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.DECIDE_TIE;
import static kz.uzdik.domain.people.Permission.READ_SITTING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.domain.ranking.TieDecision;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * The chair's casting vote between candidates that figures and chain leave equal across the quota's edge (2020 p3, p4):
 * a recorded act with its reason, bound to exactly these candidates and these figures.
 */
public final class DecidingTie {
    private final AtSitting floor;
    private final RankingRuns runs;

    public DecidingTie(AtSitting floor, RankingRuns runs) {
        this.floor = floor;
        this.runs = runs;
    }

    public Outcome<Sitting> decide(SittingId id, List<CandidateId> order, String reason, Actor actor, Instant at) {
        return floor.act(id, READ_SITTING, actor, at, here -> {
            if (!DECIDE_TIE.allows(here.rolesTowards(order))) {
                return Outcome.forbidden();
            }
            if (!(here.step() instanceof Step.Selection step) || !step.rules().chairDecides()) {
                return Outcome.refused(here.reason(JuryReason.CHAIR_DOES_NOT_DECIDE));
            }
            return here.sitting().allows(Move.DECIDE_TIE)
                    ? decide(here, order, reason)
                    : Outcome.refused(here.wrongPhase());
        });
    }

    private Outcome<Sitting> decide(Here here, List<CandidateId> order, String reason) {
        Sitting sitting = here.sitting();
        Optional<RankingRun> run = runs.of(sitting.id().toString()).stream().reduce((first, second) -> second);
        Optional<Ranking> last = run.flatMap(RankingRun::ranking);
        if (last.isEmpty()) {
            return Outcome.refused(here.reason(JuryReason.NO_RANKING));
        }
        // Equals of whom one has left since are no equals any more.
        if (sitting.struckSince(run.get().requestedAt())
                || !floor.departures(sitting).areKnownTo(run.get(), sitting)) {
            return Outcome.refused(here.reason(JuryReason.RANKING_UNDER_WAY));
        }
        TieDecision decision = new TieDecision(
                order,
                last.get().figuresDigest(),
                reason,
                "member:" + sitting.panel().number(here.actor().id()),
                here.at());
        List<TieDecision> unranked =
                sitting.ties().subList(run.get().decisions(), sitting.ties().size());
        // A request whose reply was lost finds its own decision.
        if (unranked.stream().anyMatch(decision::sameAs)) {
            return Outcome.done(sitting);
        }
        boolean known = last.get().undecided().contains(Set.copyOf(order))
                && Set.copyOf(order).size() == order.size();
        if (!known) {
            return Outcome.refused(here.reason(JuryReason.TIE_UNKNOWN));
        }
        List<Reason> noQuorum = here.againstDeciding(order);
        return noQuorum.isEmpty() ? floor.commit(sitting.decideTie(decision), here) : Outcome.refused(noQuorum);
    }
}
