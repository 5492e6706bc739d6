package kz.uzdik.domain.dossier;

import java.util.Optional;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.PersonId;

/**
 * Who files a dossier (2020 p7): the akim, or a nominator who may file everything for the akim.
 *
 * @param owner the account that files
 * @param nominator the nominating body's name; empty when the akim files
 * @param contact where notices go
 */
public record Filing(PersonId owner, Optional<String> nominator, Contact contact) {}
