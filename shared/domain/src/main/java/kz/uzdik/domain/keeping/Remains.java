package kz.uzdik.domain.keeping;

import java.util.List;
import kz.uzdik.domain.dossier.Dossier;

/** What lies beside a dossier and holds personal data: it is removed, not changed. The dossier itself is not among it. */
public interface Remains {
    /** What is there of this matter, ordered by name. */
    List<Remnant> of(Dossier dossier, Matter matter);

    /** Removes all that is there of it; what has gone before is no fault. */
    void remove(Dossier dossier, Matter matter);
}
