package kz.uzdik.domain.keeping;

import java.util.Optional;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Dossier;

/** What the operator states a period for. */
public enum Period {
    /** Everything of a dossier that was never handed in. */
    UNSENT,
    /** Everything of a dossier that was withdrawn, declined, excluded, or not admitted. */
    LEFT,
    /** The files of one that took part. */
    FILES,
    /** Its forms. */
    FORMS,
    /** The words about it. */
    WORDS,
    /** Whom it is about. */
    IDENTITY,
    /** The addresses of the commissions' people; their names and accounts stay with the protocols. */
    CONTACTS,
    /** The words in which somebody asked that a published file be taken down. */
    TAKEDOWNS;

    /** The period that this part of a dossier is kept for. */
    static Period of(Dossier dossier, Matter matter) {
        if (dossier.submissions().isEmpty()) {
            return UNSENT;
        }
        Optional<Admission> refused = dossier.admission().filter(decided -> !decided.admitted());
        if (dossier.exit().isPresent() || refused.isPresent()) {
            return LEFT;
        }
        return switch (matter) {
            case FILES -> FILES;
            case FORMS -> FORMS;
            case WORDS -> WORDS;
            case IDENTITY -> IDENTITY;
        };
    }
}
