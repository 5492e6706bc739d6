package kz.uzdik.domain.ranking;

import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.territory.Kato;

/**
 * Somebody who is ranked, and where they belong.
 *
 * @param central whether it is a central state body, its committee or an organisation under it (2022 p6); its unit is
 *     then that of the commission that assesses it
 */
public record Entrant(CandidateId candidate, Kato unit, boolean central) {

    /** Somebody who belongs to their unit alone. */
    public Entrant(CandidateId candidate, Kato unit) {
        this(candidate, unit, false);
    }
}
