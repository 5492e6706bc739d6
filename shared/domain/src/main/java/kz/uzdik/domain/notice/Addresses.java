package kz.uzdik.domain.notice;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Contact;

/**
 * What letters need to know of the world outside.
 *
 * @param published where an edition's published results are read
 * @param agency where the Agency is written to: its accounts are the issuer's and have no address here; empty where its
 *     operator names none
 */
public record Addresses(Function<EditionId, URI> published, Optional<Contact> agency) {}
