package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.PartedUpload;
import kz.uzdik.domain.dossier.PartedUploads;
import kz.uzdik.domain.people.Actor;

/** Files that come in parts, in memory. */
public record InMemoryPartedUploads(InMemoryStore store) implements PartedUploads {
    @Override
    public Optional<PartedUpload> find(ObjectKey key) {
        return store.partedUploads.find(PartedUpload.id(key));
    }

    @Override
    public Change.Commit commit(Change<PartedUpload> change, Actor actor, Instant at) {
        return store.partedUploads.commit(change, actor, at);
    }
}
