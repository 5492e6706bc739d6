package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.FILE_SHEET;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/** A member files a complete sheet on one candidate (2020 p3, p12, p19, p20), or files it anew before it is sealed. */
public final class FilingScoreSheet {
    private final AtSitting floor;
    private final ScoreSheets sheets;

    public FilingScoreSheet(AtSitting floor, ScoreSheets sheets) {
        this.floor = floor;
        this.sheets = sheets;
    }

    /** What a member puts on a sheet. */
    public record Scores(CandidateId candidate, Map<CriterionId, Points> points, String comment) {
        public Scores {
            points = Map.copyOf(points);
        }
    }

    public Outcome<ScoreSheet> file(SittingId id, Scores scores, Actor actor, Instant at) {
        return floor.act(id, FILE_SHEET, actor, at, here -> {
            if (!here.isMember()) {
                return Outcome.forbidden();
            }
            if (!(here.step() instanceof Step.Selection step)) {
                return Outcome.refused(here.reason(JuryReason.NOT_A_STEP_FOR_THIS));
            }
            List<Reason> against = against(here, step, scores);
            return against.isEmpty() ? file(here, step, scores) : Outcome.refused(against);
        });
    }

    private Outcome<ScoreSheet> file(Here here, Step.Selection step, Scores scores) {
        int member = here.sitting().panel().number(here.actor().id());
        Map<Boolean, List<ScoreSheet>> own = sheets.of(here.sitting().id()).stream()
                .filter(sheet -> sheet.member() == member)
                .collect(Collectors.partitioningBy(sheet -> sheet.candidate().equals(scores.candidate())));
        Optional<ScoreSheet> earlier =
                own.getOrDefault(true, List.of()).stream().findFirst();
        ScoreSheet sheet = new ScoreSheet(
                here.sitting().id(),
                here.actor().id(),
                member,
                scores.candidate(),
                scores.points(),
                scores.comment(),
                here.at(),
                earlier.map(ScoreSheet::version).orElse(0L) + 1);
        // A vote for somebody who has left is none any more, and may be given to another.
        List<ScoreSheet> would =
                new ArrayList<>(floor.departures(here.sitting()).ofStanding(own.getOrDefault(false, List.of())));
        would.add(sheet);
        List<Reason> against = VotesRule.against(step, would);
        return against.isEmpty() ? commit(here, sheet) : Outcome.refused(against);
    }

    private Outcome<ScoreSheet> commit(Here here, ScoreSheet sheet) {
        Change<ScoreSheet> change = sheet.filed().onlyWhile(here.sitting().unchanged());
        return Change.outcome(sheets.commit(change, here.actor(), here.at()), sheet);
    }

    private List<Reason> against(Here here, Step.Selection step, Scores scores) {
        if (!here.sitting().allows(Move.FILE_SHEET)) {
            return List.of(here.wrongPhase());
        }
        if (!here.sitting().concerns(scores.candidate())) {
            return List.of(here.reason(
                    JuryReason.NOT_ON_THE_AGENDA,
                    "candidate",
                    scores.candidate().value()));
        }
        if (!here.sitting().present().contains(here.actor().id())) {
            return List.of(here.reason(JuryReason.NOT_PRESENT));
        }
        if (here.sitting().isRecused(here.actor().id(), scores.candidate())) {
            return List.of(here.reason(JuryReason.RECUSED));
        }
        Optional<Reason> left = floor.left(scores.candidate());
        return left.map(List::of).orElseGet(() -> againstPoints(here, step.sheetCriteria(), scores.points()));
    }

    private static List<Reason> againstPoints(Here here, List<Criterion> asked, Map<CriterionId, Points> given) {
        List<Reason> against = new ArrayList<>();
        for (Criterion criterion : asked) {
            Points points = given.get(criterion.id());
            if (points == null) {
                against.add(Reason.of(
                        JuryReason.CRITERION_NOT_SCORED,
                        criterion.paragraph(),
                        "criterion",
                        criterion.id().value()));
            } else if (!criterion.bounds().allow(points)) {
                against.add(outOfBounds(criterion, points));
            }
        }
        given.keySet().stream()
                .filter(id ->
                        asked.stream().noneMatch(criterion -> criterion.id().equals(id)))
                .sorted()
                .forEach(id -> against.add(here.reason(JuryReason.CRITERION_UNKNOWN, "criterion", id.value())));
        return against;
    }

    static Reason outOfBounds(Criterion criterion, Points points) {
        return Reason.of(
                JuryReason.POINTS_OUT_OF_BOUNDS,
                criterion.paragraph(),
                "criterion",
                criterion.id().value(),
                "points",
                points.toString(),
                "minimum",
                criterion.bounds().minimum().toString(),
                "maximum",
                criterion.bounds().maximum().toString(),
                "step",
                criterion.bounds().step().toString());
    }
}
