package kz.uzdik.domain.enrolment;

import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.territory.Kato;

/**
 * Who somebody says they are; whether it is true, a code shows.
 *
 * @param contact the e-mail address as it was typed
 * @param district whose akim they want to answer about
 */
public record Claim(Iin iin, String contact, Kato district) {
    /** Says nothing of whom it is. */
    @Override
    public String toString() {
        return "Claim[hidden]";
    }
}
