package kz.uzdik.domain.dossier;

import java.time.Instant;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.PersonId;

/**
 * Somebody nominates an akim (2020 p7).
 *
 * @param by the account that nominates
 * @param kind what the nominator is, by its name in the definition
 * @param body the nominating body's name
 * @param contact where the nominator is written to
 * @param nominee where the akim is asked to consent
 */
public record Nomination(PersonId by, String kind, String body, Contact contact, Contact nominee, Instant at) {
    @Override
    public String toString() {
        return "Nomination[" + kind + "]";
    }
}
