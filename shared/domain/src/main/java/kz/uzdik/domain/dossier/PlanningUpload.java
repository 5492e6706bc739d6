package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.PLAN_UPLOAD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The owner of a dossier asks for an address to put one file to; a file of the same kind is replaced. */
public final class PlanningUpload {
    private final Contests contests;
    private final Dossiers dossiers;
    private final Documents documents;
    private final IntakeWindow window;
    private final Randomness randomness;

    public PlanningUpload(
            Contests contests, Dossiers dossiers, Documents documents, Progress progress, Randomness randomness) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.documents = documents;
        this.window = new IntakeWindow(progress);
        this.randomness = randomness;
    }

    /** A file as its owner declares it; exactly this is signed. */
    public record DeclaredFile(DocumentKind kind, String name, DocumentFormat format, long bytes, String sha256) {}

    /** What was planned and where to put it. */
    public record Plan(Upload upload, Documents.SignedUpload signed) {}

    public Outcome<Plan> plan(DossierId id, DeclaredFile file, Actor actor, Instant at) {
        return Change.decideAgain(() -> dossiers.find(id)
                .filter(dossier -> dossier.isOwnedBy(actor))
                .map(dossier -> plan(dossier, file, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Plan> plan(Dossier dossier, DeclaredFile file, Actor actor, Instant at) {
        if (!PLAN_UPLOAD.allows(Standing.of(actor).owning(true).roles())) {
            return Outcome.forbidden();
        }
        var contest = contests.running(dossier.id().edition()).orElseThrow();
        List<Intake> asking = contest.definition().intakesAsking(file.kind());
        if (asking.isEmpty()) {
            return Outcome.refused(Reason.of(
                    DossierReason.KIND_NOT_ASKED_FOR,
                    NONE,
                    "document",
                    file.kind().value()));
        }
        List<Reason> against = new ArrayList<>(closed(contest, asking, dossier, at));
        contest.definition().requirement(file.kind()).ifPresent(asked -> against.addAll(against(asked, file)));
        if (dossier.plans() >= Dossier.MOST_PLANS) {
            against.add(Reason.of(DossierReason.TOO_MANY_UPLOADS, NONE, "most", "" + Dossier.MOST_PLANS));
        }
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        Upload upload = Upload.planned(
                new UploadId(randomness.token()), file.kind(), file.name(), file.format(), file.bytes(), file.sha256());
        // Signed before it is stored: an address that was never handed out harms nobody, a plan without one would.
        var signed = documents.signUpload(new ObjectKey(dossier.id(), upload.id()), upload);
        return Change.outcome(dossiers.commit(dossier.plan(upload), actor, at), new Plan(upload, signed));
    }

    // A document may be asked for once and corrected later: one open window is enough, and where none is, the one that
    // opened last says why.
    private List<Reason> closed(Running contest, List<Intake> asking, Dossier dossier, Instant at) {
        List<Reason> against = List.of();
        for (Intake intake : asking) {
            List<Reason> now = window.against(contest, intake, dossier, at);
            if (now.isEmpty()) {
                return now;
            }
            boolean notOpenYet = now.stream().anyMatch(reason -> reason.code() == DossierReason.INTAKE_NOT_OPEN);
            if (against.isEmpty() || !notOpenYet) {
                against = now;
            }
        }
        return against;
    }

    private static List<Reason> against(Intake.Requirement asked, DeclaredFile file) {
        List<Reason> against = new ArrayList<>();
        if (!asked.formats().contains(file.format())) {
            against.add(Reason.of(
                    DossierReason.FORMAT_NOT_ALLOWED,
                    asked.paragraph(),
                    "format",
                    file.format().name(),
                    "allowed",
                    String.join(
                            ", ",
                            asked.formats().stream().map(Enum::name).sorted().toList())));
        }
        if (file.bytes() > asked.largest()) {
            against.add(Reason.of(
                    DossierReason.FILE_TOO_LARGE,
                    asked.paragraph(),
                    "bytes",
                    String.valueOf(file.bytes()),
                    "largest",
                    String.valueOf(asked.largest())));
        }
        return against;
    }
}
