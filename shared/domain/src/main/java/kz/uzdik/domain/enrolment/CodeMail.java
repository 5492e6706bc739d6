package kz.uzdik.domain.enrolment;

import java.time.Instant;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.territory.Kato;

/** The way out for codes. What is sent is kept nowhere and is no notice. */
@FunctionalInterface
public interface CodeMail {
    /** Hands a code to the mail service; throws when the service does not take it. */
    void send(Sending sending);

    /** What a code can be used for when it is sent. */
    enum Purpose {
        /** To get a credential, or to see one's entry. */
        VOTE,
        /** To see one's entry only: issuance is over. */
        OWN_ENTRY
    }

    /**
     * A code on its way to a person.
     *
     * @param to the normalised contact, which is what the roll vouches for
     * @param until when it expires
     */
    record Sending(
            PollPlan poll, Kato district, String to, Language language, String code, Purpose purpose, Instant until) {
        /** Names the poll, neither the person nor the code. */
        @Override
        public String toString() {
            return "Sending[" + poll.id() + "]";
        }
    }
}
