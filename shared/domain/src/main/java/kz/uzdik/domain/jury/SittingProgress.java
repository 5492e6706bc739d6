package kz.uzdik.domain.jury;

import java.util.Optional;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Progress;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Level;

/** How far a contest has come for a dossier, read from the commissions' sittings. */
public final class SittingProgress implements Progress {
    private final Sittings sittings;

    public SittingProgress(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public boolean hasPassed(Running contest, String step, DossierId dossier) {
        return contest.definition()
                .step(step)
                .flatMap(known -> sittings.find(sitting(contest.definition(), known, dossier)))
                .filter(sitting -> sitting.finallyPassed(dossier.candidate()))
                .isPresent();
    }

    @Override
    public Running towards(Running contest, DossierId dossier) {
        return towards(contest, dossier.area());
    }

    /** The contest as it stands for the dossiers that an area receives. */
    public Running towards(Running contest, Area receiving) {
        Definition definition = contest.definition();
        // A read a step, which only contests that count from one need.
        return definition.countsFromSteps()
                ? StepEnds.counted(
                        contest,
                        definition.steps().stream()
                                .flatMap(step ->
                                        sittings.find(sitting(definition, step, contest.id(), receiving)).stream()))
                : contest;
    }

    @Override
    public Optional<Guard> notYetDecided(Running contest, DossierId dossier) {
        Definition definition = contest.definition();
        SittingId last = sitting(definition, definition.steps().getLast(), dossier);
        Optional<Sitting> there = sittings.find(last);
        return there.isEmpty()
                ? Optional.of(Sitting.noneStanding(last))
                : there.filter(sitting -> sitting.phase().compareTo(Phase.CLOSED) < 0)
                        .map(Sitting::unchanged);
    }

    @Override
    public Optional<Guard> notYetConvened(Running contest, String intake, DossierId dossier) {
        return contest.definition().steps().stream()
                .filter(step -> step instanceof Step.Admission admission
                        && admission.intake().equals(intake))
                .findFirst()
                .map(admitting -> sitting(contest.definition(), admitting, dossier))
                .map(sitting -> Sitting.noneStanding(sitting));
    }

    /** The sitting at which a step is decided on a dossier. */
    static SittingId sitting(Definition definition, Step step, DossierId dossier) {
        return sitting(definition, step, dossier.edition(), dossier.area());
    }

    /** The sitting at which a step is decided on the dossiers that an area receives. */
    public static SittingId sitting(Definition definition, Step step, EditionId edition, Area receiving) {
        Level level = definition.commission(step.commission()).level();
        Area area = level == Level.REPUBLIC ? Area.REPUBLIC : receiving;
        return new SittingId(new CommissionId(edition, step.commission(), area), step.id());
    }
}
