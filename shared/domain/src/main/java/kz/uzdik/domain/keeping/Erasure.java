package kz.uzdik.domain.keeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.ChainEnd;
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
     * @param digest SHA-256 over their names and the ends of their chains
     * @param chains where the chains of those ended that had one
     * @param policy of which version the periods were
     * @param ended empty while something may still be there
     */
    public record Removal(
            Matter matter,
            Period period,
            int things,
            String digest,
            List<ChainEnd> chains,
            long policy,
            Instant begun,
            Optional<Instant> ended) {
        public Removal {
            chains = List.copyOf(chains);
        }

        /** Whether something may still come by an address that was given out before it was begun. */
        boolean isSettling(Instant at) {
            return matter == Matter.FILES && at.isBefore(begun.plus(ErasingPersonalData.ADDRESSES_LIVE));
        }
    }

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

    /** Where the chains ended of everything that was removed, or is being removed. */
    Stream<ChainEnd> chains() {
        return removals.stream().flatMap(removal -> removal.chains().stream());
    }

    Change<Erasure> begin(Matter matter, Period period, List<Remnant> there, long policy, Instant at) {
        String digest = digest(there);
        List<ChainEnd> chains =
                there.stream().flatMap(remnant -> remnant.chain().stream()).toList();
        List<Removal> next = new ArrayList<>(removals);
        next.add(new Removal(matter, period, there.size(), digest, chains, policy, at, Optional.empty()));
        return Change.of(
                new Erasure(dossier, next, version + 1),
                version,
                new KeepingFact.ErasureBegun(dossier, matter, period, there.size(), digest, policy));
    }

    private static String digest(List<Remnant> there) {
        Transcript lines = new Transcript();
        for (Remnant remnant : there) {
            AuditEntry.Head end = remnant.chain().map(ChainEnd::head).orElse(AuditEntry.Head.NONE);
            lines.line(remnant.name(), end.number(), end.digest());
        }
        return lines.digest();
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
                removal.chains(),
                removal.policy(),
                removal.begun(),
                Optional.of(at));
    }
}
