package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_OWN_RESULTS;

import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.people.Actor;

/** A candidate reads when and where the commissions talk to them (2020 p14, p19; 2022 p16), as it now is. */
public final class ReadingOwnInterviews {
    private final Contests contests;
    private final Dossiers dossiers;
    private final Sittings sittings;
    private final InterviewPlans plans;

    public ReadingOwnInterviews(Contests contests, Dossiers dossiers, Sittings sittings, InterviewPlans plans) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.sittings = sittings;
        this.plans = plans;
    }

    /** A candidate's time at a step's sitting. */
    public record Own(String step, InterviewPlan.Slot slot) {}

    /** In the order of the steps; somebody else's dossier is unknown, so that an id tells nothing. */
    public Outcome<List<Own>> read(DossierId id, Actor actor) {
        return dossiers.owned(id, actor, READ_OWN_RESULTS)
                .map(_ -> Outcome.done(contests.running(id.edition()).stream()
                        .flatMap(contest -> own(contest, id))
                        .toList()))
                .orElseGet(Outcome::unknown);
    }

    private Stream<Own> own(Running contest, DossierId id) {
        return contest.definition().steps().stream()
                .filter(step -> contest.definition().interviews().stream()
                        .anyMatch(rule -> rule.step().equals(step.id())))
                .flatMap(step -> sittings.find(SittingProgress.sitting(contest.definition(), step, id)).stream()
                        .flatMap(sitting -> plans.find(sitting.id()).stream()
                                .flatMap(plan -> plan.of(id.candidate(), sitting).stream()))
                        .map(slot -> new Own(step.id(), slot)));
    }
}
