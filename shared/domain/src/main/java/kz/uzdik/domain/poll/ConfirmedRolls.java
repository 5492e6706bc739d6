package kz.uzdik.domain.poll;

import java.util.Optional;

/** Rolls that a registrar officer has confirmed; they never change again. */
public interface ConfirmedRolls {
    /** The roll of this version; empty when there is none or it is not confirmed. */
    Optional<RollSummary> find(PollId poll, int version);
}
