package kz.uzdik.domain.dossier;

import java.time.Instant;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;

/**
 * A consent to the use of personal data as it can be proved later: the words themselves are kept with it, since a
 * contest's texts may be worded anew. Who revokes it withdraws as a candidate.
 *
 * @param language in which it was shown
 * @param text who uses the data, what for, how long, to whom it is passed on
 * @param by the candidate's own account
 */
public record DataConsent(Language language, ConsentText text, PersonId by, Instant at) {

    /** Whether a value says the same as this consent. */
    boolean isOf(FormValue.Agreed agreed) {
        return agreed.language() == language && agreed.digest().equals(text.digest());
    }

    @Override
    public String toString() {
        return "DataConsent[" + language + "]";
    }
}
