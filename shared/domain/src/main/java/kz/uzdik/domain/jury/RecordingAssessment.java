package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_SITTING;
import static kz.uzdik.domain.people.Permission.RECORD_ETHICS_ASSESSMENT;
import static kz.uzdik.domain.people.Permission.RECORD_SECRETARYS_ASSESSMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.Assessment.Item;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/**
 * An officer records a figure with what it rests on, or lists what shows it (2020 p12, p14.1, p14.2, p15); until the
 * seal it may be recorded anew.
 */
public final class RecordingAssessment {
    private final AtSitting floor;
    private final Assessments assessments;

    public RecordingAssessment(AtSitting floor, Assessments assessments) {
        this.floor = floor;
        this.assessments = assessments;
    }

    /** What the officer records. */
    public record Recorded(CandidateId candidate, CriterionId criterion, Content content) {

        /** Points with their basis. */
        public Recorded(CandidateId candidate, CriterionId criterion, Points points, String basis) {
            this(candidate, criterion, new Content.Given(points, basis));
        }
    }

    /** What a figure is made of. */
    public sealed interface Content {
        /** Points, and what they rest on. */
        record Given(Points points, String basis) implements Content {}

        /** What shows it, for the rule to count; none is an answer too. */
        record Listed(List<Item> items) implements Content {
            public Listed {
                items = List.copyOf(items);
            }
        }
    }

    public Outcome<Assessment> record(SittingId id, Recorded recorded, Actor actor, Instant at) {
        return floor.act(id, READ_SITTING, actor, at, here -> {
            Optional<Criterion> criterion = here.step() instanceof Step.Selection step
                    ? step.criterion(recorded.criterion())
                    : Optional.empty();
            if (criterion.isEmpty() || !(criterion.get().source() instanceof Source.ByOfficer source)) {
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

    private static Permission permission(Source.ByOfficer source) {
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
        List<Reason> against = floor.left(recorded.candidate())
                .map(List::of)
                .orElseGet(() -> against(here, criterion, recorded.content()));
        return against.isEmpty() ? commit(here, criterion, recorded) : Outcome.refused(against);
    }

    private static List<Reason> against(Here here, Criterion criterion, Content content) {
        boolean counted = criterion.source() instanceof Source.Evidence;
        return switch (content) {
            case Content.Given _ when counted -> List.of(about(criterion, JuryReason.ITEMS_WANTED));
            case Content.Given(var points, var _) ->
                criterion.bounds().allow(points) ? List.of() : List.of(FilingScoreSheet.outOfBounds(criterion, points));
            case Content.Listed _ when !counted -> List.of(about(criterion, JuryReason.POINTS_WANTED));
            case Content.Listed(var items) -> againstItems(here, criterion, items);
        };
    }

    // What is listed has happened, and each thing counts once.
    private static List<Reason> againstItems(Here here, Criterion criterion, List<Item> items) {
        LocalDate today =
                LocalDate.ofInstant(here.at(), here.contest().definition().zone());
        List<Reason> against = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String number = String.valueOf(i + 1);
            if (items.get(i).on().isAfter(today)) {
                against.add(Reason.of(JuryReason.ITEM_NOT_YET, criterion.paragraph(), "item", number));
            }
            if (items.subList(0, i).contains(items.get(i))) {
                against.add(Reason.of(JuryReason.ITEM_TWICE, criterion.paragraph(), "item", number));
            }
        }
        return against;
    }

    private static Reason about(Criterion criterion, JuryReason code) {
        return Reason.of(
                code, criterion.paragraph(), "criterion", criterion.id().value());
    }

    private Outcome<Assessment> commit(Here here, Criterion criterion, Recorded recorded) {
        Optional<Assessment> earlier = assessments.of(here.sitting().id()).stream()
                .filter(other -> other.candidate().equals(recorded.candidate())
                        && other.criterion().equals(recorded.criterion()))
                .findFirst();
        Assessment assessment = new Assessment(
                here.sitting().id(),
                recorded.candidate(),
                recorded.criterion(),
                points(criterion, recorded.content()),
                recorded.content() instanceof Content.Given(var _, var basis) ? basis : "",
                recorded.content() instanceof Content.Listed(var items) ? items : List.of(),
                here.actor().id(),
                here.at(),
                earlier.map(Assessment::version).orElse(0L) + 1);
        Change<Assessment> change =
                assessment.recorded().onlyWhile(here.sitting().unchanged());
        return Change.outcome(assessments.commit(change, here.actor(), here.at()), assessment);
    }

    private static Points points(Criterion criterion, Content content) {
        return switch (content) {
            case Content.Given(var points, var _) -> points;
            case Content.Listed(var items) ->
                criterion
                        .bounds()
                        .cap(((Source.Evidence) criterion.source()).each().times(Points.of(items.size())));
        };
    }
}
