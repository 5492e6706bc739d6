package kz.uzdik.domain.notice;

import kz.uzdik.domain.people.Contact;

/** A notice written out for one person, in their language. */
public record Letter(Contact to, String subject, String text) {
    @Override
    public String toString() {
        return "Letter[" + to.language() + "]";
    }
}
