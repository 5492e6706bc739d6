package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Area;

/** What is prepared of all dossiers. */
public interface Preparations {
    /** What is prepared of one dossier; empty where nothing is. */
    Optional<Preparation> find(DossierId dossier);

    /** What is prepared of the dossiers that an area receives, ordered by dossier. */
    List<Preparation> in(EditionId edition, Area area);

    Change.Commit commit(Change<Preparation> change, Actor actor, Instant at);
}
