package kz.uzdik.functions.commissionwork;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * What the candidates on an agenda are called. Members are told before a dossier opens to them: nobody can say from whom
 * they stand back without knowing who competes.
 */
record AgendaNames(Dossiers dossiers) {

    /** By candidate; whose dossier was erased has none. */
    Map<CandidateId, String> of(Sitting sitting) {
        CommissionId commission = sitting.id().commission();
        Map<DossierId, Dossier> received = new HashMap<>();
        // One query for those of the commission's own area; handed over ones are of other areas, and few.
        dossiers.in(commission.edition(), commission.area()).forEach(dossier -> received.put(dossier.id(), dossier));
        Map<CandidateId, String> names = new HashMap<>();
        for (var entrant : sitting.entrants()) {
            var id = DossierId.of(entrant.candidate());
            Optional.ofNullable(received.get(id))
                    .or(() -> dossiers.find(id))
                    .map(dossier -> dossier.applicant().name())
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> names.put(entrant.candidate(), name));
        }
        return names;
    }
}
