package kz.uzdik.domain.dossier;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;

/** The owner gives up a file that was not handed in: planned, half sent, or there. */
public final class RemovingUpload {
    private final Dossiers dossiers;
    private final Abandoned abandoning;

    public RemovingUpload(Dossiers dossiers, Documents documents, PartedUploads parted) {
        this.dossiers = dossiers;
        abandoning = new Abandoned(documents, parted);
    }

    public Outcome<Dossier> remove(DossierId id, UploadId upload, Actor actor, Instant at) {
        return Change.decideAgain(
                () -> OwnUpload.change(dossiers.find(id), upload, actor, own -> remove(own, actor, at)));
    }

    private Outcome<Dossier> remove(OwnUpload own, Actor actor, Instant at) {
        if (own.dossier().isHandedIn(own.upload().id())) {
            return Outcome.refused(Reason.of(
                    DossierReason.UPLOAD_HANDED_IN,
                    Paragraph.NONE,
                    "document",
                    own.upload().kind().value()));
        }
        Change<Dossier> change = own.dossier().remove(own.upload());
        Change.Commit commit = dossiers.commit(change, actor, at);
        if (commit == Change.Commit.STORED) {
            abandoning.abandon(own.key());
        }
        return Change.outcome(commit, change.next());
    }
}
