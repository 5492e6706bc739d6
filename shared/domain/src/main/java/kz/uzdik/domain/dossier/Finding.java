package kz.uzdik.domain.dossier;

import java.util.Set;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentKind;

/** Something wrong with one document: to be mended before the deadline; after it, for the commission to weigh. */
public record Finding(DocumentKind kind, Reason reason) {
    private static final Set<Reason.Code> FOR_A_PERSON = Set.of(
            DossierReason.PAGES_UNKNOWN,
            DossierReason.VIDEO_LENGTH_UNKNOWN,
            DossierReason.FILE_NOT_READ,
            DossierReason.FILE_NOT_SCANNED);

    /** Whether nothing is known to be wrong, and a person has to look because the system cannot tell. */
    public boolean needsPerson() {
        return FOR_A_PERSON.contains(reason.code());
    }
}
