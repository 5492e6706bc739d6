package kz.uzdik.domain.jury;

import java.util.Optional;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Points;

/** The numbers that were declared when documents were handed in. */
@FunctionalInterface
public interface DeclaredFacts {
    /** The number declared for a candidate at an intake, in the fact's unit; empty where none was. */
    Optional<Points> find(CandidateId candidate, String intake, String fact);
}
