package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.keeping.Erasure;
import kz.uzdik.domain.keeping.Erasures;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Area;

/** What was erased, in memory. */
public record InMemoryErasures(InMemoryStore store) implements Erasures {
    @Override
    public Optional<Erasure> find(DossierId dossier) {
        return store.erasures.find(dossier.toString());
    }

    @Override
    public List<Erasure> in(EditionId edition, Area area) {
        return store.erasures.all(erasure -> erasure.dossier().edition().equals(edition)
                && erasure.dossier().area().equals(area));
    }

    @Override
    public Change.Commit commit(Change<Erasure> change, Actor actor, Instant at) {
        return store.erasures.commit(change, actor, at);
    }
}
