package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_SITTING;
import static kz.uzdik.domain.people.Permission.RECORD_ETHICS_ASSESSMENT;
import static kz.uzdik.domain.people.Permission.RECORD_SECRETARYS_ASSESSMENT;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/** An officer records a figure with what it rests on (2020 p12, p14.1, p14.2), or records it anew before the seal. */
public final class RecordingAssessment {
    private final AtSitting floor;
    private final Assessments assessments;

    public RecordingAssessment(AtSitting floor, Assessments assessments) {
        this.floor = floor;
        this.assessments = assessments;
    }

    /** What the officer records. */
    public record Recorded(CandidateId candidate, CriterionId criterion, Points points, String basis) {}

    public Outcome<Assessment> record(SittingId id, Recorded recorded, Actor actor, Instant at) {
        return floor.act(id, READ_SITTING, actor, at, here -> {
            Optional<Criterion> criterion = here.step() instanceof Step.Selection step
                    ? step.criterion(recorded.criterion())
                    : Optional.empty();
            if (criterion.isEmpty() || !(criterion.get().source() instanceof Source.Assessment source)) {
                return Outcome.refused(here.reason(
                        JuryReason.CRITERION_UNKNOWN,
                        "criterion",
                        recorded.criterion().value()));
            }
            if (!permission(source).allows(here.commission().rolesOf(actor.id()))) {
                return Outcome.forbidden();
            }
            return record(here, criterion.get(), recorded);
        });
    }

    private static Permission permission(Source.Assessment source) {
        return switch (source.by()) {
            case SECRETARY -> RECORD_SECRETARYS_ASSESSMENT;
            case ETHICS_OFFICER -> RECORD_ETHICS_ASSESSMENT;
        };
    }

    private Outcome<Assessment> record(Here here, Criterion criterion, Recorded recorded) {
        if (!here.sitting().allows(Move.FILE_SHEET)) {
            return Outcome.refused(here.wrongPhase());
        }
        if (!here.sitting().concerns(recorded.candidate())) {
            return Outcome.refused(here.reason(
                    JuryReason.NOT_ON_THE_AGENDA,
                    "candidate",
                    recorded.candidate().value()));
        }
        if (!criterion.bounds().allow(recorded.points())) {
            return Outcome.refused(FilingScoreSheet.outOfBounds(criterion, recorded.points()));
        }
        Optional<Assessment> earlier = assessments.of(here.sitting().id()).stream()
                .filter(other -> other.candidate().equals(recorded.candidate())
                        && other.criterion().equals(recorded.criterion()))
                .findFirst();
        Assessment assessment = new Assessment(
                here.sitting().id(),
                recorded.candidate(),
                recorded.criterion(),
                recorded.points(),
                recorded.basis(),
                here.actor().id(),
                here.at(),
                earlier.map(Assessment::version).orElse(0L) + 1);
        Change<Assessment> change =
                assessment.recorded().onlyWhile(here.sitting().unchanged());
        return Change.outcome(assessments.commit(change, here.actor(), here.at()), assessment);
    }
}
