package kz.uzdik.domain.jury;

/** What somebody is on a panel. */
public enum Office {
    /** Leads, and decides disputes (2020 p3, p4). */
    CHAIR,
    /** The member who leads where the chair is not there or stands back. */
    ACTING_CHAIR,
    MEMBER,
    SECRETARY,
    ETHICS_OFFICER;

    boolean leads() {
        return this == CHAIR || this == ACTING_CHAIR;
    }
}
