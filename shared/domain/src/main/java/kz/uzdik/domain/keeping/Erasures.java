package kz.uzdik.domain.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Area;

/** All records of what was erased. */
public interface Erasures {
    Optional<Erasure> find(DossierId dossier);

    /** Those of the dossiers an area received, ordered by id. */
    List<Erasure> in(EditionId edition, Area area);

    Change.Commit commit(Change<Erasure> change, Actor actor, Instant at);
}
