package kz.uzdik.domain.ranking;

import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.territory.Kato;

/** Somebody who is ranked, and where they belong. */
public record Entrant(CandidateId candidate, Kato unit) {}
