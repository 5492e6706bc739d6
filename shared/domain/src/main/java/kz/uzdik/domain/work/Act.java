package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.territory.Kato;

/**
 * An act of work as the journal has it now, all corrections made.
 *
 * @param id the journal's entry
 * @param duty what it was done for
 * @param on the day it was done
 * @param settlements where
 * @param parts which of the duty's parts it consisted of, and which of its marks it bears
 * @param announcedOn the day on which people were told of it; empty where they were not
 * @param unwarned whether it was done without warning on purpose (A2.5)
 * @param about the entry of the act that this one follows or goes ahead of; empty where it stands alone
 * @param lateRecorded whether it was written down later than allowed
 */
public record Act(
        String id,
        DutyId duty,
        LocalDate on,
        Set<Kato> settlements,
        Set<String> parts,
        Optional<LocalDate> announcedOn,
        boolean unwarned,
        Optional<String> about,
        boolean lateRecorded) {
    public Act {
        settlements = Set.copyOf(settlements);
        parts = Set.copyOf(parts);
    }

    /** The same, following another act or going ahead of it. */
    Act about(Act other) {
        return new Act(id, duty, on, settlements, parts, announcedOn, unwarned, Optional.of(other.id), lateRecorded);
    }
}
