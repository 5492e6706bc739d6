package kz.uzdik.domain.keeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.dossier.DossierId;

/**
 * What was erased of a dossier, when and by which period. It is kept when the rest is gone. What is to go is written down
 * before anything goes, so that whoever dies in between is followed by somebody who ends it.
 */
public record Erasure(DossierId dossier, List<Removal> removals, long version) {
    public Erasure {
        removals = List.copyOf(removals);
    }

    /**
     * One part of it.
     *
     * @param period by which it was due
     * @param things how many things were there
     * @param digest SHA-256 over their names
     * @param policy of which version the periods were
     * @param ended empty while something may still be there
     */
    public record Removal(
            Matter matter,
            Period period,
            int things,
            String digest,
            long policy,
            Instant begun,
            Optional<Instant> ended) {}

    static Erasure none(DossierId dossier) {
        return new Erasure(dossier, List.of(), 0);
    }

    public Optional<Removal> of(Matter matter) {
        return removals.stream().filter(removal -> removal.matter() == matter).findFirst();
    }

    /** Whether nothing of this is there any more. */
    public boolean isErased(Matter matter) {
        return of(matter).flatMap(Removal::ended).isPresent();
    }

    Change<Erasure> begin(Matter matter, Period period, List<String> names, long policy, Instant at) {
        Transcript lines = new Transcript();
        names.forEach(lines::line);
        String digest = lines.digest();
        List<Removal> next = new ArrayList<>(removals);
        next.add(new Removal(matter, period, names.size(), digest, policy, at, Optional.empty()));
        return Change.of(
                new Erasure(dossier, next, version + 1),
                version,
                new KeepingFact.ErasureBegun(dossier, matter, period, names.size(), digest, policy));
    }

    Change<Erasure> end(Matter matter, Instant at) {
        List<Removal> next = removals.stream()
                .map(removal -> removal.matter() == matter ? ended(removal, at) : removal)
                .toList();
        return Change.of(
                new Erasure(dossier, next, version + 1), version, new KeepingFact.ErasureEnded(dossier, matter));
    }

    private static Removal ended(Removal removal, Instant at) {
        return new Removal(
                removal.matter(),
                removal.period(),
                removal.things(),
                removal.digest(),
                removal.policy(),
                removal.begun(),
                Optional.of(at));
    }
}
