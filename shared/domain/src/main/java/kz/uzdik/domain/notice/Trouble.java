package kz.uzdik.domain.notice;

/** What stood in the way of a delivery. */
public enum Trouble {
    /** The mail service takes no more for now. */
    THROTTLED,
    /** The mail service did not answer, or not sensibly. */
    UNAVAILABLE,
    /** The mail service does not take the letter: its sender or its account is not in order. */
    REFUSED,
    /** The letter could not be written, or broke something on its way: a fault of the system. */
    FAULT,
    /** It could not be handed over for now: the mailbox was full, its server away. */
    RETURNED,
    /** There is no such mailbox. */
    NO_MAILBOX,
    /** The addressee's server, or the addressee, calls it unwanted. */
    UNWANTED,
    /** The mail service threw it away for what is in it. */
    REJECTED,
    /** It was turned away for good, for a reason that says nothing of the mailbox. */
    TURNED_AWAY,
    /** No letter's, but a poll's: a function that residents need does not answer, so the poll is not published yet. */
    NO_ANSWER
}
