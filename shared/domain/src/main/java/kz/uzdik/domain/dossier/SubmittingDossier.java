package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.SUBMIT_DOSSIER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Intake.Late;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The owner hands the documents of one intake in (2020 p9, p14.4, p19). Whether a late or incomplete dossier takes part
 * is for the commission to decide (p11.2), so both can be handed in: late with a note, incomplete only knowingly.
 */
public final class SubmittingDossier {
    private final Contests contests;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Progress progress;

    public SubmittingDossier(Contests contests, Dossiers dossiers, Documents documents, Progress progress) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.documents = documents;
        this.progress = progress;
    }

    /**
     * Hands in.
     *
     * @param knowinglyIncomplete whether the owner has been told what is missing and hands in all the same
     */
    public Outcome<Dossier> submit(DossierId id, String intake, boolean knowinglyIncomplete, Actor actor, Instant at) {
        return Change.decideAgainOnce(() -> dossiers.find(id)
                .filter(dossier -> dossier.isOwnedBy(actor))
                .map(dossier -> submit(dossier, intake, knowinglyIncomplete, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Dossier> submit(
            Dossier dossier, String intakeId, boolean knowinglyIncomplete, Actor actor, Instant at) {
        if (!SUBMIT_DOSSIER.allows(Standing.of(actor).owning(true).roles())) {
            return Outcome.forbidden();
        }
        Running contest = contests.running(dossier.id().edition()).orElseThrow();
        var found = contest.definition().intake(intakeId);
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of(DossierReason.INTAKE_UNKNOWN, NONE, "intake", intakeId));
        }
        Intake intake = found.get();
        List<Reason> against = new ArrayList<>(new IntakeWindow(progress).against(contest, intake, dossier, at));
        if (!knowinglyIncomplete) {
            against.addAll(AdmissionRule.missing(intake, dossier));
        }
        against.addAll(notArrived(intake, dossier));
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        return commit(contest, intake, dossier, actor, at);
    }

    private Outcome<Dossier> commit(Running contest, Intake intake, Dossier dossier, Actor actor, Instant at) {
        Change<Dossier> change = dossier.submit(intake, contest.isPast(intake.deadline(), at), at);
        if (intake.late() == Late.REFUSED) {
            return Change.outcome(dossiers.commit(change, actor, at), change.next());
        }
        // Nothing may slip past the commission: once it has convened, its agenda is complete.
        var guarded = change.onlyWhile(progress.notYetConvened(contest, intake.id(), dossier.id()));
        return switch (dossiers.commit(guarded, actor, at)) {
            case STORED -> Outcome.done(change.next());
            case CONFLICT ->
                dossiers.find(dossier.id()).filter(dossier::equals).isPresent()
                        ? Outcome.refused(IntakeWindow.closed(contest, intake))
                        : new Outcome.Conflict<>();
        };
    }

    // A file that was planned but never put is missing, whatever the plan says.
    private List<Reason> notArrived(Intake intake, Dossier dossier) {
        return intake.documents().stream()
                .flatMap(asked -> dossier.upload(asked.kind()).stream()
                        .filter(upload -> !upload.isJudged()
                                && !documents.hasArrived(new ObjectKey(dossier.id(), upload.id()), upload))
                        .map(upload -> Reason.of(
                                DossierReason.DOCUMENT_MISSING,
                                asked.paragraph(),
                                "document",
                                asked.kind().value())))
                .toList();
    }
}
