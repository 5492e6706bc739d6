package kz.uzdik.aws;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.PartedUpload;
import kz.uzdik.domain.dossier.PartedUploads;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.PartedUploadForm;

/** Files that come in parts, in the table. */
public final class DynamoPartedUploads implements PartedUploads {
    private static final Kind<PartedUpload> KIND =
            Kind.of(Subject.PARTS, PartedUploadForm.FORM, PartedUpload::id, PartedUpload::version);

    private final DynamoCollection<PartedUpload> parted;

    public DynamoPartedUploads(ContestTable table) {
        parted = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<PartedUpload> find(ObjectKey key) {
        return parted.find(PartedUpload.id(key));
    }

    @Override
    public Change.Commit commit(Change<PartedUpload> change, Actor actor, Instant at) {
        return parted.commit(change, actor, at);
    }
}
