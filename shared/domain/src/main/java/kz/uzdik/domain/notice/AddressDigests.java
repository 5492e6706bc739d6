package kz.uzdik.domain.notice;

import kz.uzdik.domain.people.Contact;

/** Digests of addresses under a key, so that one can be known again and not be read. */
@FunctionalInterface
public interface AddressDigests {
    /** The digest of where somebody is written to: the same for every spelling of one address, 64 hexadecimal digits. */
    String of(Contact contact);
}
