package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.PLAN_UPLOAD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The owner of a dossier asks for a way to put one file: a small one to one address, a large one in parts. A file of the
 * same kind that was not handed in is replaced.
 */
public final class PlanningUpload {
    private final Contests contests;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Abandoned abandoning;
    private final IntakeWindow window;
    private final Randomness randomness;

    public PlanningUpload(
            Contests contests,
            Dossiers dossiers,
            Documents documents,
            PartedUploads parted,
            Progress progress,
            Randomness randomness) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.documents = documents;
        this.abandoning = new Abandoned(documents, parted);
        this.window = new IntakeWindow(progress);
        this.randomness = randomness;
    }

    /**
     * A file as its owner declares it; exactly this is signed.
     *
     * @param sha256 lower-case hex, of a file that is put in one piece; empty for one in parts
     */
    public record DeclaredFile(
            DocumentKind kind, String name, DocumentFormat format, long bytes, Optional<String> sha256) {
        public DeclaredFile {
            if (sha256.isPresent() == FileIdentity.isParted(bytes)) {
                throw new IllegalArgumentException("a file has a digest, or is put in parts that have");
            }
        }

        /** A file in one piece. */
        public DeclaredFile(DocumentKind kind, String name, DocumentFormat format, long bytes, String sha256) {
            this(kind, name, format, bytes, Optional.of(sha256));
        }

        FileIdentity identity() {
            return sha256.<FileIdentity>map(FileIdentity.Whole::new).orElseGet(() -> FileIdentity.Parted.of(bytes));
        }
    }

    /**
     * What was planned.
     *
     * @param signed where to put it; empty for a file in parts, whose addresses are asked for as they are needed
     */
    public record Plan(Upload upload, Optional<Documents.SignedUpload> signed) {}

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
        var asked = contest.definition().requirement(file.kind());
        List<Reason> against = new ArrayList<>(window.against(contest, file.kind(), dossier, at));
        asked.ifPresent(requirement -> against.addAll(against(requirement, file)));
        if (asked.isPresent() && dossier.plans() >= Dossier.MOST_PLANS) {
            against.add(Reason.of(DossierReason.TOO_MANY_UPLOADS, NONE, "most", "" + Dossier.MOST_PLANS));
        }
        return against.isEmpty() ? commit(dossier, file, actor, at) : Outcome.refused(against);
    }

    private Outcome<Plan> commit(Dossier dossier, DeclaredFile file, Actor actor, Instant at) {
        Upload upload = Upload.planned(
                new UploadId(randomness.token()),
                file.kind(),
                file.name(),
                file.format(),
                file.bytes(),
                file.identity());
        // Signed before it is stored: an address that was never handed out harms nobody, a plan without one would.
        Optional<Documents.SignedUpload> signed = upload.identity() instanceof FileIdentity.Whole whole
                ? Optional.of(documents.signUpload(new ObjectKey(dossier.id(), upload.id()), upload, whole))
                : Optional.empty();
        Change<Dossier> change = dossier.plan(upload);
        if (dossiers.commit(change, actor, at) == Change.Commit.CONFLICT) {
            return new Outcome.Conflict<>();
        }
        // What it takes the place of is of no use any more; where this is not done, the store ends it by itself.
        dossier.uploads().stream()
                .filter(before -> change.next().upload(before.id()).isEmpty())
                .forEach(before -> abandoning.abandon(new ObjectKey(dossier.id(), before.id())));
        return Outcome.done(new Plan(upload, signed));
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
