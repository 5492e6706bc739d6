package kz.uzdik.domain.keeping;

import java.util.List;
import kz.uzdik.domain.audit.ChainEnd;
import kz.uzdik.domain.dossier.Dossier;

/** What lies beside a dossier and holds personal data: it is removed, not changed. The dossier itself is not among it. */
public interface Remains {
    /** What is there of this matter, ordered by name. */
    List<Remnant> of(Dossier dossier, Matter matter);

    /**
     * Removes all that is there of it, each thing only as it was read; what has gone before is no fault.
     *
     * @param recorded where the chains end of what may go
     * @throws IllegalStateException if something with a chain is there that the record does not name, or that has changed
     *     since; it stays
     */
    void remove(Dossier dossier, Matter matter, List<ChainEnd> recorded);
}
