package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * A member stands back from one candidate, with a reason. The operator's own rule: no paragraph speaks of it.
 *
 * @param found where the conflict was found only after the opening: when; what the member had filed is struck
 */
public record Recusal(CandidateId candidate, String reason, Optional<Found> found) {

    /** Declared in time, before any dossier opened to the member. */
    public Recusal(CandidateId candidate, String reason) {
        this(candidate, reason, Optional.empty());
    }

    /** When a conflict came to light that was not declared. */
    public record Found(Phase phase, Instant at) {}

    /** Whether it was found after this instant or at it, once the sheets were sealed. */
    boolean strikesSince(Instant instant) {
        return found.filter(late -> late.phase() == Phase.SEALED && !late.at().isBefore(instant))
                .isPresent();
    }
}
