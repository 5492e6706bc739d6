package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Documents.SignedUpload;
import kz.uzdik.domain.people.Actor;

/** The owner asks again for the address of a file in one piece: the earlier one has expired, or got lost. */
public final class SigningUpload {
    private final Contests contests;
    private final Dossiers dossiers;
    private final Documents documents;
    private final IntakeWindow window;

    public SigningUpload(Contests contests, Dossiers dossiers, Documents documents, Progress progress) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.documents = documents;
        window = new IntakeWindow(progress);
    }

    public Outcome<SignedUpload> sign(DossierId id, UploadId upload, Actor actor, Instant at) {
        return OwnUpload.change(dossiers.find(id), upload, actor, own -> sign(own, at));
    }

    private Outcome<SignedUpload> sign(OwnUpload own, Instant at) {
        if (!(own.upload().identity() instanceof FileIdentity.Whole whole)) {
            return Outcome.refused(Reason.of(DossierReason.UPLOAD_IN_PARTS, NONE));
        }
        List<Reason> against = own.againstSending(contests, window, at);
        return against.isEmpty()
                ? Outcome.done(documents.signUpload(own.key(), own.upload(), whole))
                : Outcome.refused(against);
    }
}
