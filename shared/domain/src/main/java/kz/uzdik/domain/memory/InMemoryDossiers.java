package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.Claim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Area;

/** Dossiers in memory. */
public record InMemoryDossiers(InMemoryStore store) implements Dossiers {
    @Override
    public Optional<Dossier> find(DossierId id) {
        return store.dossiers.find(id.toString());
    }

    @Override
    public List<Dossier> in(EditionId edition, Area area) {
        return store.dossiers.all(dossier ->
                dossier.id().edition().equals(edition) && dossier.id().area().equals(area));
    }

    @Override
    public List<Dossier> ownedBy(PersonId owner) {
        return store.dossiers.all(dossier -> dossier.filing().mayFile(owner));
    }

    @Override
    public List<DossierId> overdue(Instant before, int most) {
        return store
                .dossiers
                .all(
                        dossier -> dossier.awaitedUntil()
                                .filter(until -> until.isBefore(before))
                                .isPresent(),
                        Comparator.comparing(dossier -> dossier.awaitedUntil().orElseThrow()))
                .stream()
                .limit(most)
                .map(Dossier::id)
                .toList();
    }

    @Override
    public Claim claim(String key, DossierId dossier, long over, Optional<Guard> condition) {
        return store.claim(key, dossier, over, condition);
    }

    @Override
    public Optional<Claim> claimed(String key) {
        return store.claimed(key);
    }

    @Override
    public Change.Commit commit(Change<Dossier> change, Actor actor, Instant at) {
        return store.dossiers.commit(change, actor, at);
    }
}
