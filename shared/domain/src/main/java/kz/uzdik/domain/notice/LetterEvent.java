package kz.uzdik.domain.notice;

import java.time.Instant;

/**
 * What the mail service tells of a letter.
 *
 * @param message its id there
 */
public record LetterEvent(DeliveryMark mark, String message, Fate fate, Instant at) {
    /** What became of it. */
    public enum Fate {
        /** The addressee's server has it. */
        DELIVERED,
        /** It could not be handed over for now. */
        RETURNED,
        /** There is no such mailbox. */
        BOUNCED,
        /** It was turned away for good, for a reason that says nothing of the mailbox. */
        TURNED_AWAY,
        /** The addressee calls it unwanted. */
        COMPLAINED,
        /** The mail service threw it away. */
        REJECTED
    }
}
