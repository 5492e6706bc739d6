package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_OWN_RESULTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.territory.Area;

/**
 * A candidate reads what their own figures came to, step by step, once the stage is over (2020 p12, p16, p20; 2022 p15,
 * p17). No sheet, no member and no vote of one can be seen from it.
 */
public final class ReadingOwnResults {
    private final Contests contests;
    private final Dossiers dossiers;
    private final Sittings sittings;
    private final RankingRuns runs;

    public ReadingOwnResults(Contests contests, Dossiers dossiers, Sittings sittings, RankingRuns runs) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.sittings = sittings;
        this.runs = runs;
    }

    /**
     * One step's result.
     *
     * @param area within which the place is counted
     * @param ranked how many stand in that area's ranking
     */
    public record OwnResult(String step, Area area, int ranked, Placing placing) {}

    /** In the order of the steps; somebody else's dossier is unknown, so that an id tells nothing. */
    public Outcome<List<OwnResult>> read(DossierId id, Actor actor) {
        Optional<Dossier> own = dossiers.owned(id, actor, READ_OWN_RESULTS);
        return own.isEmpty()
                ? Outcome.unknown()
                : Outcome.done(contests.running(id.edition()).stream()
                        .flatMap(contest -> results(contest, id))
                        .toList());
    }

    private Stream<OwnResult> results(Running contest, DossierId id) {
        List<OwnResult> results = new ArrayList<>();
        for (Step step : contest.definition().steps()) {
            if (step instanceof Step.Selection && isStageOver(contest, step, id)) {
                sitting(contest, step, id)
                        .filter(sitting -> sitting.concerns(id.candidate()))
                        .flatMap(this::ranking)
                        .flatMap(ranking -> own(step, ranking, id.candidate()))
                        .ifPresent(results::add);
            }
        }
        return results.stream();
    }

    // A stage is over with its last step, or with the step that nobody passed: none can follow it.
    private boolean isStageOver(Running contest, Step from, DossierId id) {
        List<Step> steps = contest.definition().steps();
        for (Step step : steps.subList(steps.indexOf(from), steps.size())) {
            if (step.stage().equals(from.stage())) {
                Optional<Sitting> signed =
                        sitting(contest, step, id).filter(sitting -> sitting.phase() == Phase.SIGNED);
                if (signed.isEmpty()) {
                    return false;
                }
                if (signed.get().result().orElseThrow().passed().isEmpty()) {
                    return true;
                }
            }
        }
        return true;
    }

    private Optional<Sitting> sitting(Running contest, Step step, DossierId id) {
        return sittings.find(SittingProgress.sitting(contest.definition(), step, id));
    }

    private Optional<Ranking> ranking(Sitting sitting) {
        return sitting.result()
                .flatMap(result -> runs.find(sitting.id().toString(), result.run()))
                .flatMap(RankingRun::ranking);
    }

    private static Optional<OwnResult> own(Step step, Ranking ranking, CandidateId candidate) {
        return ranking.withoutVotesOn(_ -> true).areas().stream()
                .flatMap(area -> area.placings().stream()
                        .filter(placing -> placing.candidate().equals(candidate))
                        .map(placing -> new OwnResult(
                                step.id(), area.area(), area.placings().size(), placing)))
                .findFirst();
    }
}
