package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;

/**
 * A candidacy came to an end before its result. It is recorded once and never taken back: who stands again files anew.
 *
 * @param reason in the words of whoever ended it, and empty where none were given; it may speak of persons
 * @param paragraph what it rests on; {@link Paragraph#NONE} where no paragraph speaks of it
 * @param sitting at which it was decided; empty for what no sitting decides
 */
public record Exit(Kind kind, String reason, Paragraph paragraph, Optional<String> sitting, Instant at) {
    /** How a candidacy can end. */
    public enum Kind {
        /** The last nominator took the nomination back before anything was handed in. */
        TAKEN_BACK(DossierReason.NOMINATION_TAKEN_BACK),
        /** The akim did not consent to be nominated (2020 p7). */
        DECLINED(DossierReason.NOMINATION_DECLINED),
        /** The candidate withdrew. */
        WITHDRAWN(DossierReason.CANDIDATE_WITHDREW),
        /** The commission excluded an admitted candidate. */
        EXCLUDED(DossierReason.CANDIDATE_EXCLUDED),
        /** Somebody had filed it in the name of an akim who did not know. */
        STRUCK(DossierReason.CANDIDACY_STRUCK);

        private final DossierReason code;

        Kind(DossierReason code) {
            this.code = code;
        }
    }

    /** The same as a reason: why this candidate takes part no more. */
    public Reason why(DossierId candidate) {
        return Reason.of(
                kind.code,
                paragraph,
                "candidate",
                candidate.toString(),
                "since",
                at.toString(),
                "reason",
                reason.isEmpty() ? "—" : reason);
    }

    @Override
    public String toString() {
        return "Exit[" + kind + " " + at + "]";
    }
}
