package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.SEAL_SHEETS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * The secretary seals a sitting's sheets once all who are there and must file have filed. Until then nobody sees
 * another's sheet or any total; afterwards nothing is added. Filing is tied to the sitting as it stands, so no sheet
 * slips in behind the seal. Who has left is not waited for; what they filed is {@link SheetRule}'s.
 */
public final class SealingSheets {
    private final AtSitting floor;
    private final ScoreSheets sheets;
    private final Assessments assessments;

    public SealingSheets(AtSitting floor, ScoreSheets sheets, Assessments assessments) {
        this.floor = floor;
        this.sheets = sheets;
        this.assessments = assessments;
    }

    public Outcome<Sitting> seal(SittingId id, Actor actor, Instant at) {
        return floor.act(id, SEAL_SHEETS, actor, at, here -> {
            if (!(here.step() instanceof Step.Selection step)) {
                return Outcome.refused(here.reason(JuryReason.NOT_A_STEP_FOR_THIS));
            }
            if (!here.sitting().allows(Move.SEAL)) {
                return Outcome.refused(here.wrongPhase());
            }
            List<Reason> against = against(here, step);
            return against.isEmpty()
                    ? floor.commit(here.sitting().seal(sheets.of(id).size()), here)
                    : Outcome.refused(against);
        });
    }

    /** What speaks against sealing an open sitting now. */
    List<Reason> against(Here here, Step.Selection step) {
        Departures departures = floor.departures(here.sitting());
        List<CandidateId> standing = departures.standingCandidates(here.sitting());
        List<Reason> against = new ArrayList<>(here.againstDeciding(standing));
        against.addAll(Agenda.stillOpen(here.contest(), step, here.at()));
        List<ScoreSheet> filed = departures.ofStanding(sheets.of(here.sitting().id()));
        against.addAll(missingSheets(here, step, standing, filed));
        against.addAll(withoutSheet(here, step, standing, filed));
        against.addAll(missingAssessments(here, step, standing));
        // Two sheets filed at once can name one candidate too many between them.
        against.addAll(VotesRule.against(step, filed));
        return against;
    }

    // Whom everybody who is there stands back from is scored by nobody: somebody else has to come.
    private static List<Reason> withoutSheet(
            Here here, Step.Selection step, List<CandidateId> standing, List<ScoreSheet> filed) {
        if (step.sheetCriteria().isEmpty()) {
            return List.of();
        }
        Set<CandidateId> scored = new SheetRule(here.sitting(), here.rule().conduct())
                .counted(filed).stream().map(ScoreSheet::candidate).collect(Collectors.toSet());
        return standing.stream()
                .filter(candidate -> !scored.contains(candidate)
                        && here.sitting().scorersOf(candidate).isEmpty())
                .map(candidate -> here.reason(JuryReason.CANDIDATE_WITHOUT_SHEET, "candidate", candidate.value()))
                .toList();
    }

    // Says whose sheet is missing, never what is on the others.
    private static List<Reason> missingSheets(
            Here here, Step.Selection step, List<CandidateId> standing, List<ScoreSheet> filed) {
        if (step.sheetCriteria().isEmpty()) {
            return List.of();
        }
        Set<String> there = filed.stream().map(ScoreSheet::key).collect(Collectors.toSet());
        return MissingSheet.among(standing, here.sitting(), there).stream()
                .map(sheet -> here.reason(
                        JuryReason.SHEET_MISSING,
                        "member",
                        String.valueOf(sheet.number()),
                        "candidate",
                        sheet.candidate().value()))
                .toList();
    }

    private List<Reason> missingAssessments(Here here, Step.Selection step, List<CandidateId> standing) {
        Set<String> there = assessments.of(here.sitting().id()).stream()
                .map(Assessment::key)
                .collect(Collectors.toSet());
        return standing.stream()
                .flatMap(candidate -> step.assessedCriteria().stream()
                        .filter(criterion -> !there.contains(candidate + "#" + criterion.id()))
                        .map(criterion -> Reason.of(
                                JuryReason.ASSESSMENT_MISSING,
                                criterion.paragraph(),
                                "criterion",
                                criterion.id().value(),
                                "candidate",
                                candidate.value())))
                .toList();
    }
}
