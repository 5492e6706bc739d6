package kz.uzdik.domain.jury;

import kz.uzdik.domain.scoring.CandidateId;

/** A member stands back from one candidate, with a reason. The operator's own rule: no paragraph speaks of it. */
public record Recusal(CandidateId candidate, String reason) {}
