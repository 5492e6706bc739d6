package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;

/**
 * What preparing a dossier starts from: the dossier as it lies before a commission, and whether the commission has still
 * to decide on it. Nothing is prepared of what has been decided: what the members had before them stays what it was.
 */
record Preparing(AtSitting floor, HandOvers handOvers, Preparations preparations) {

    /** A dossier before a commission at the moment of an act, with those files alone that were handed in. */
    record Here(Running contest, CommissionId commission, Dossier dossier, Preparation preparation) {}

    /** Runs an act for whom the permission allows; a dossier that is not before the commission is unknown there. */
    <T> Outcome<T> act(
            CommissionId id, DossierId wanted, Permission permission, Actor actor, Function<Here, Outcome<T>> act) {
        return Change.decideAgain(() -> {
            Optional<Commission> commission = floor.commissions().find(id);
            Optional<Running> contest = floor.contest(id);
            if (commission.isEmpty() || contest.isEmpty()) {
                return Outcome.unknown();
            }
            if (!permission.allows(commission.get().rolesOf(actor.id()))) {
                return Outcome.forbidden();
            }
            return before(contest.get(), id, wanted)
                    .map(dossier -> act.apply(new Here(
                            contest.get(),
                            id,
                            dossier.asHandedIn(),
                            preparations.find(wanted).orElseGet(() -> Preparation.none(wanted)))))
                    .orElseGet(Outcome::unknown);
        });
    }

    private Optional<Dossier> before(Running contest, CommissionId id, DossierId wanted) {
        boolean receives = contest.definition().receivingCommission().kind().equals(id.kind());
        boolean before = receives
                ? wanted.edition().equals(id.edition()) && wanted.area().equals(id.area())
                : handOvers.of(id.edition()).stream()
                        .filter(handOver -> handOver.to().equals(id.kind()))
                        .flatMap(handOver -> handOver.candidates().stream())
                        .anyMatch(entrant -> entrant.candidate().equals(wanted.candidate()));
        return before
                ? floor.dossiers()
                        .find(wanted)
                        .filter(dossier -> !dossier.submissions().isEmpty())
                : Optional.empty();
    }

    /** Why nothing is prepared any more: the dossier is being erased, the candidate has left, or the commission has decided; empty while it has not. */
    Optional<Reason> against(Here here) {
        return here.dossier()
                .against()
                .or(() -> undecided(here).isEmpty()
                        ? Optional.of(Reason.of(JuryReason.ALREADY_DECIDED, Paragraph.NONE))
                        : Optional.empty());
    }

    /** Stores what was prepared, while the candidate stands and the commission has not decided. */
    <T> Outcome<T> commit(Change<Preparation> change, Here here, Actor actor, Instant at, T value) {
        Optional<List<Guard>> guards = undecided(here);
        if (guards.isEmpty()) {
            return new Outcome.Conflict<>(); // decided in between
        }
        Change<Preparation> guarded = change.onlyWhile(unchanged(here.dossier()));
        for (Guard guard : guards.get()) {
            guarded = guarded.onlyWhile(guard);
        }
        return Change.outcome(preparations.commit(guarded, actor, at), value);
    }

    static Guard unchanged(Dossier dossier) {
        return Guard.atVersion(Subject.DOSSIER, dossier.id().toString(), dossier.version());
    }

    // What beside the dossier must stay as it is until the act is stored; empty when nothing is left to decide here.
    private Optional<List<Guard>> undecided(Here here) {
        for (Step step : here.contest().definition().steps()) {
            if (!step.commission().equals(here.commission().kind())) {
                continue;
            }
            if (step instanceof Step.Admission) {
                if (here.dossier().admission().isEmpty()) {
                    return Optional.of(List.of());
                }
                if (!here.dossier().isAdmitted()) {
                    return Optional.empty();
                }
                continue;
            }
            SittingId id = new SittingId(here.commission(), step.id());
            Optional<Sitting> sitting = floor.sittings().find(id);
            if (sitting.isEmpty()) {
                return Optional.of(List.of(Sitting.noneStanding(id)));
            }
            if (isOpenTo(here.dossier(), sitting.get())) {
                return Optional.of(List.of(sitting.get().unchanged()));
            }
            if (!sitting.get().finallyPassed(here.dossier().id().candidate())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    // With the seal the members have said what they say of the candidates.
    private static boolean isOpenTo(Dossier dossier, Sitting sitting) {
        boolean expected =
                sitting.entrants().isEmpty() || sitting.concerns(dossier.id().candidate());
        return expected && sitting.phase().compareTo(Phase.SEALED) < 0;
    }
}
