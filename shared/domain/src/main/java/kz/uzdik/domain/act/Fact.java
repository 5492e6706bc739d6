package kz.uzdik.domain.act;

import java.util.Locale;
import java.util.Map;

/**
 * Something that happened, as the audit trail keeps it. Facts carry ids, codes and figures; never an identity number,
 * a contact or a file's content.
 */
public interface Fact {
    /** The kinds of aggregates facts are about. */
    enum Subject {
        DEFINITION,
        CALENDAR,
        EDITION,
        COMMISSION,
        DOSSIER,
        /** Which dossier stands for an akim; it has no audit trail of its own. */
        CANDIDACY,
        /** A file that comes in parts; no fact is about it, so it has no audit trail. */
        PARTS,
        /** A form of a dossier. */
        FORM,
        SITTING,
        /** When the candidates of a sitting are talked to. */
        INTERVIEWS,
        SHEET,
        ASSESSMENT,
        RANKING,
        HANDOVER,
        OBJECTION,
        PREPARATION,
        PUBLICATION,
        /** What became of an errand. */
        DELIVERY,
        /** An address that is not written to, by its keyed digest. */
        SUPPRESSION,
        /** How long an edition's personal data is kept. */
        RETENTION,
        /** What was erased of a dossier. */
        ERASURE,
        POLL,
        STATION,
        ROLL,
        /** That an oblast works by an algorithm. */
        ADOPTION,
        /** An office whose work is recorded. */
        OFFICE,
        /** An entry of an office's journal. */
        ENTRY,
        /** A question that a resident raised. */
        QUESTION
    }

    /** Values for the audit entry, by name. */
    Map<String, String> values();

    /** The stable code: the record's name in lower case with hyphens, {@code dossier-submitted}. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
