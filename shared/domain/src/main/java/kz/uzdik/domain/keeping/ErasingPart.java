package kz.uzdik.domain.keeping;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.people.Actor;

/** One part of a dossier is erased, step by step, each of which can be done again. */
record ErasingPart(Dossiers dossiers, Erasures erasures, Remains remains) {
    private static final Actor SYSTEM = ErasingPersonalData.SYSTEM;

    /** The dossier, closed; empty where somebody else was quicker with it. */
    Optional<Dossier> closed(Dossier dossier, RetentionRule.Standing standing, Instant at) {
        if (dossier.closed().isPresent()) {
            return Optional.of(dossier);
        }
        Change<Dossier> change =
                dossier.close(at).onlyWhile(standing.retention().unchanged());
        return dossiers.commit(change, SYSTEM, at) == Change.Commit.STORED
                ? Optional.of(change.next())
                : Optional.empty();
    }

    /** Takes one part a step on: removes what is there of it, and ends it where nothing can come any more. */
    boolean isMoved(Matter matter, Period period, Dossier dossier, RetentionRule.Standing standing, Instant at) {
        boolean anew = removal(dossier.id(), matter).isEmpty();
        if (anew && !isBegun(matter, period, dossier, standing, at)) {
            return false;
        }
        Erasure.Removal removal = removal(dossier.id(), matter).orElseThrow();
        remains.remove(dossier, matter, removal.chains());
        if (removal.isSettling(at)) {
            return anew; // what comes by an address given out before goes the next time, and with it this ends
        }
        if (matter == Matter.IDENTITY && !isIdentityErased(dossier.id(), standing, at)) {
            return false;
        }
        Erasure there = erasures.find(dossier.id()).orElseThrow();
        return there.isErased(matter) || erasures.commit(there.end(matter, at), SYSTEM, at) == Change.Commit.STORED;
    }

    private Optional<Erasure.Removal> removal(DossierId id, Matter matter) {
        return erasures.find(id).flatMap(there -> there.of(matter));
    }

    private boolean isBegun(
            Matter matter, Period period, Dossier dossier, RetentionRule.Standing standing, Instant at) {
        Erasure there = erasures.find(dossier.id()).orElseGet(() -> Erasure.none(dossier.id()));
        Change<Erasure> begun = there.begin(
                matter,
                period,
                remains.of(dossier, matter),
                standing.retention().version(),
                at);
        Guard asRead = Guard.atVersion(Fact.Subject.DOSSIER, dossier.id().toString(), dossier.version());
        return erasures.commit(begun.onlyWhile(standing.retention().unchanged()).onlyWhile(asRead), SYSTEM, at)
                == Change.Commit.STORED;
    }

    // What hangs on the number is gone by now, so that the number may go.
    private boolean isIdentityErased(DossierId id, RetentionRule.Standing standing, Instant at) {
        Dossier dossier = dossiers.find(id).orElseThrow();
        if (dossier.filing().isErased()) {
            return true;
        }
        boolean named = standing.named().contains(id.candidate());
        Change<Dossier> change =
                dossier.erase(named).onlyWhile(standing.retention().unchanged());
        return dossiers.commit(change, SYSTEM, at) == Change.Commit.STORED;
    }
}
