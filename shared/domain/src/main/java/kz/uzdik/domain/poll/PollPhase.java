package kz.uzdik.domain.poll;

/** How far a poll is. */
public enum PollPhase {
    /** It may still be planned anew; the roll is imported. */
    PLANNED,
    /** Its bytes never change again; its files and keys are being made. */
    FROZEN,
    /** Its keys are published: credentials and ballots go by the times. */
    KEYED,
    /** Two people have closed it: the count may read its ballots, and a district may still be annulled until one holds. */
    CLOSING,
    /** The results are there. */
    CLOSED
}
