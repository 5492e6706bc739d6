package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.people.PersonId;

/**
 * A form of a dossier as it was saved last. It can be saved until its intake is handed in; from then on it stays.
 *
 * @param values by the names of the fields; nothing stands for a field left empty
 * @param consents by the names of their fields
 * @param by who saved it last
 */
public record FilledForm(
        DossierId dossier,
        String intake,
        String form,
        Map<String, FormValue> values,
        Map<String, DataConsent> consents,
        PersonId by,
        Instant at,
        long version) {

    /** The most bytes that the values may have as canonical JSON. */
    public static final int LARGEST = 100 * 1024;

    /** The most times one form may be saved, which bounds what one dossier can cost. */
    public static final int MOST_SAVES = 1_000;

    public FilledForm {
        values = Map.copyOf(values);
        consents = Map.copyOf(consents);
    }

    /** What an owner saves: over the form there is, or as the first. */
    static Change<FilledForm> save(FilledForm next) {
        return Change.of(
                next,
                next.version() - 1,
                new DossierFact.FormSaved(next.dossier(), next.intake(), next.form(), next.version()));
    }

    /** {@code dossier#intake#form}: where an intake is corrected, its forms are filled in anew beside the first ones. */
    public String id() {
        return id(dossier, intake, form);
    }

    /** The id of a dossier's form at an intake. */
    public static String id(DossierId dossier, String intake, String form) {
        return dossier + "#" + intake + "#" + form;
    }

    /** SHA-256 of the values' canonical JSON (RFC 8785), in lower-case hex. */
    public String digest() {
        return CanonicalValues.digest(values);
    }

    /** How many bytes the values have as canonical JSON. */
    static int bytes(Map<String, FormValue> values) {
        return CanonicalValues.bytes(values);
    }

    /** Holds while this form is as it is here; while there is none, where none was found. */
    static Guard unchanged(DossierId dossier, String intake, String form, Optional<FilledForm> found) {
        String id = id(dossier, intake, form);
        return found.map(there -> Guard.atVersion(Fact.Subject.FORM, id, there.version()))
                .orElseGet(() -> Guard.absent(Fact.Subject.FORM, id));
    }

    @Override
    public String toString() {
        return "FilledForm[" + id() + " v" + version + "]";
    }
}
