package kz.uzdik.domain.dossier;

import java.time.Instant;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.PersonId;

/**
 * The candidate agrees to stand (2020 p7): by answering a nomination, or by filing themself.
 *
 * @param by the candidate's own account
 */
public record Consent(PersonId by, Contact contact, Instant at) {
    @Override
    public String toString() {
        return "Consent[" + at + "]";
    }
}
