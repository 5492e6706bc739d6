package kz.uzdik.domain.dossier;

import java.util.Optional;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.contest.Contests;

/** How far a contest has come for a dossier, as the commissions' sittings show it. */
public interface Progress {
    /** Whether the candidate is among those who passed this step, by a signed protocol. */
    boolean hasPassed(Contests.Running contest, String step, DossierId dossier);

    /** The contest with the deadlines that are counted from the end of a step, where it has ended for this dossier. */
    Contests.Running towards(Contests.Running contest, DossierId dossier);

    /** Holds until the last step is decided for this dossier; empty once it is. */
    Optional<Guard> notYetDecided(Contests.Running contest, DossierId dossier);

    /**
     * Holds until the commission that admits at this intake has convened: what must hold when a dossier is handed in.
     * Empty when no commission admits at this intake.
     */
    Optional<Guard> notYetConvened(Contests.Running contest, String intake, DossierId dossier);
}
