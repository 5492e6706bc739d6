package kz.uzdik.domain.dossier;

import java.util.Optional;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.ApplicantKind;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definition.Eligibility;
import kz.uzdik.domain.people.Bin;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;

/**
 * The state body or organisation that a dossier is about (2022 p9, annex 1).
 *
 * @param unit where it has its seat
 * @param central whether it is a central state body, a committee of one or subordinate to one (2022 p6)
 * @param head name and position of its head or deputy, who files
 */
public record Organisation(Bin bin, String name, Kato unit, boolean central, String head) implements Applicant {

    /** Central bodies go to the commission the rules name for them, wherever they sit (2022 p6). */
    @Override
    public Area seat(Level level, Eligibility eligibility) {
        return central
                ? eligibility
                        .centralBodies()
                        .map(Definition.CentralBodies::under)
                        .orElseThrow(() -> new IllegalStateException("no commission for central bodies"))
                : unit.area(level);
    }

    // A legal entity is no person; whoever heads it is.
    @Override
    public Organisation erased(boolean named) {
        return new Organisation(bin, name, unit, central, Filing.ERASED);
    }

    @Override
    public Optional<Reason> against(Eligibility eligibility) {
        if (eligibility.applicants() != ApplicantKind.ORGANISATION) {
            return Optional.of(Reason.of(DossierReason.NOT_FOR_ORGANISATIONS, eligibility.paragraph()));
        }
        return central && eligibility.centralBodies().isEmpty()
                ? Optional.of(Reason.of(DossierReason.NOT_FOR_CENTRAL_BODIES, eligibility.paragraph()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Organisation[" + unit + "]";
    }
}
