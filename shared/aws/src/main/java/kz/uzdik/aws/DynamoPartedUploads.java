package kz.uzdik.aws;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.PartedUpload;
import kz.uzdik.domain.dossier.PartedUploads;
import kz.uzdik.domain.people.Actor;

/** Files that come in parts, in the table. */
public final class DynamoPartedUploads implements PartedUploads {
    private final DynamoCollection<PartedUpload> parted;

    public DynamoPartedUploads(ContestTable table) {
        parted = new DynamoCollection<>(table, Kind.PARTS);
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
