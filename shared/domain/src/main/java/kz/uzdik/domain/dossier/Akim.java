package kz.uzdik.domain.dossier;

import java.time.LocalDate;
import java.util.Optional;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.ApplicantKind;
import kz.uzdik.domain.contest.Definition.Eligibility;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;

/**
 * The rural akim a dossier is about (2020 p1, p6).
 *
 * @param unit the rural district, village or town the akim heads
 * @param inOfficeSince the first day as akim
 */
public record Akim(Iin iin, String name, Kato unit, LocalDate inOfficeSince) implements Applicant {

    @Override
    public Area seat(Level level, Eligibility eligibility) {
        return unit.area(level);
    }

    @Override
    public Akim erased(boolean named) {
        return new Akim(Iin.ERASED, named ? name : Filing.ERASED, unit, LocalDate.EPOCH);
    }

    @Override
    public Optional<Reason> against(Eligibility eligibility) {
        if (eligibility.applicants() != ApplicantKind.RURAL_AKIM) {
            return Optional.of(Reason.of(DossierReason.NOT_FOR_AKIMS, eligibility.paragraph()));
        }
        // p1: a rural district, a village or a town of district significance, so neither a district nor a city.
        return unit.isBelowDistrict()
                ? Optional.empty()
                : Optional.of(Reason.of(DossierReason.UNIT_NOT_RURAL, eligibility.paragraph(), "unit", unit.code()));
    }

    @Override
    public String toString() {
        return "Akim[" + unit + "]";
    }
}
