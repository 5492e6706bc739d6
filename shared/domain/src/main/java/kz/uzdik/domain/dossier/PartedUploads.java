package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** All files that come in parts. */
public interface PartedUploads {
    Optional<PartedUpload> find(ObjectKey key);

    Change.Commit commit(Change<PartedUpload> change, Actor actor, Instant at);
}
