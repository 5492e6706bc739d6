package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Preparation;
import kz.uzdik.domain.jury.Preparations;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Area;

/** What is prepared of dossiers, in memory. */
public record InMemoryPreparations(InMemoryStore store) implements Preparations {
    @Override
    public Optional<Preparation> find(DossierId dossier) {
        return store.preparations.find(dossier.toString());
    }

    @Override
    public List<Preparation> in(EditionId edition, Area area) {
        return store.preparations.all(
                preparation -> preparation.dossier().edition().equals(edition)
                        && preparation.dossier().area().equals(area));
    }

    @Override
    public Change.Commit commit(Change<Preparation> change, Actor actor, Instant at) {
        return store.preparations.commit(change, actor, at);
    }
}
