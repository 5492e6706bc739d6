package kz.uzdik.domain.dossier;

import java.time.LocalDate;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.territory.Kato;

/**
 * The rural akim a dossier is about (2020 p1, p6).
 *
 * @param unit the rural district, village or town the akim heads
 * @param inOfficeSince the first day as akim
 */
public record Akim(Iin iin, String name, Kato unit, LocalDate inOfficeSince) {
    @Override
    public String toString() {
        return "Akim[" + unit + "]";
    }
}
