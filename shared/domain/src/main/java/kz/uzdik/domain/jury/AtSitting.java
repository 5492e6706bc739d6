package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.scoring.CandidateId;

/** What every act at a sitting starts from: the sitting as it stands, its contest and step, and who is acting. */
public record AtSitting(Contests contests, Commissions commissions, Sittings sittings, Dossiers dossiers) {

    /** A sitting at the moment of an act. */
    record Here(Running contest, Commission commission, Sitting sitting, Step step, Actor actor, Instant at) {
        Reason wrongPhase() {
            return Reason.of(
                    JuryReason.NOT_IN_THIS_PHASE,
                    step.paragraph(),
                    "phase",
                    sitting.phase().name());
        }

        Reason reason(JuryReason code, String... values) {
            return Reason.of(code, step.paragraph(), values);
        }

        /** Whether the actor has a seat here and is a member still. */
        boolean isMember() {
            return sitting.panel().isSeated(actor.id()) && commission.hasMember(actor.id());
        }

        CommissionRule rule() {
            return contest.definition().commission(step.commission());
        }

        /** What speaks against deciding anything on these candidates now: no quorum, or nobody who could be one of it. */
        List<Reason> againstDeciding(Collection<CandidateId> candidates) {
            return new QuorumRule(rule(), sitting, commission).against(sitting.present(), candidates);
        }

        List<CandidateId> candidates() {
            return sitting.entrants().stream().map(Entrant::candidate).toList();
        }

        /** Who leads towards these candidates, of those who are on the commission still. */
        Optional<PersonId> leader(List<CandidateId> candidates) {
            return sitting.leader(candidates, commission::hasMember);
        }

        /** The actor's roles, with the chair's passing to whoever leads towards these candidates. */
        Set<Role> rolesTowards(List<CandidateId> candidates) {
            EnumSet<Role> roles = EnumSet.noneOf(Role.class);
            roles.addAll(commission.rolesOf(actor.id()));
            roles.remove(Role.CHAIR);
            if (leader(candidates).filter(actor.id()::equals).isPresent()) {
                roles.add(Role.CHAIR);
            }
            return roles;
        }
    }

    /** Runs an act for whom the permission allows, and again when somebody else was quicker. */
    <T> Outcome<T> act(SittingId id, Permission permission, Actor actor, Instant at, Function<Here, Outcome<T>> act) {
        return Change.decideAgain(() -> here(id, actor, at)
                .map(here -> allowed(here, permission) ? act.apply(here) : Outcome.<T>forbidden())
                .orElseGet(Outcome::unknown));
    }

    private static boolean allowed(Here here, Permission permission) {
        var roles = here.commission().rolesOf(here.actor().id());
        return permission.allows(Standing.of(here.actor()).and(roles).roles());
    }

    Optional<Here> here(SittingId id, Actor actor, Instant at) {
        return sittings.find(id)
                .flatMap(sitting -> commissions
                        .find(id.commission())
                        .flatMap(commission -> contest(id.commission())
                                .flatMap(contest -> contest.definition()
                                        .step(id.step())
                                        .map(step -> new Here(contest, commission, sitting, step, actor, at)))));
    }

    /** The contest as it stands for a commission: with the deadlines that are counted from its own steps' ends. */
    public Optional<Running> contest(CommissionId commission) {
        return contests.running(commission.edition()).map(running -> towards(running, commission));
    }

    // A read more, which only contests that count from the end of a step need.
    private Running towards(Running contest, CommissionId commission) {
        return contest.definition().countsFromSteps()
                ? StepEnds.counted(contest, sittings.of(commission).stream())
                : contest;
    }

    /** Who of a sitting's candidates takes part no more, as it is now. */
    Departures departures(Sitting sitting) {
        return Departures.of(dossiers, sitting);
    }

    /** Whether a run rests on everything as it is now: decisions, sheets, and who takes part. */
    boolean isCoveredBy(Sitting sitting, RankingRun run) {
        return sitting.isCoveredBy(run) && departures(sitting).areKnownTo(run, sitting);
    }

    /** Why a candidate takes part no more; empty while they do. */
    Optional<Reason> left(CandidateId candidate) {
        return dossiers.find(DossierId.of(candidate)).flatMap(Dossier::left);
    }

    /** Stores a sitting's change. */
    Outcome<Sitting> commit(Change<Sitting> change, Here here) {
        return Change.outcome(sittings.commit(change, here.actor(), here.at()), change.next());
    }
}
