package kz.uzdik.domain.people;

/** What a person can be towards the thing an act is about. */
public enum Role {
    /** An officer of the Agency, by the token's group. */
    AGENCY,
    /** An account of the dossier's own: a nominator's, or the candidate's who filed or consented (p7). */
    OWNER,
    /** The secretary of the commission concerned (p5): prepares, has no vote. */
    SECRETARY,
    /** A member of the commission concerned; the chair is one too (p3, p4). */
    MEMBER,
    /** The chair of the commission concerned, whose vote decides disputes (p3, p4). */
    CHAIR,
    /** The ethics officer at the commission concerned (p14.1). */
    ETHICS_OFFICER,
    /** A registrar officer of the poll concerned: keeps its roll, has no right to its keys. */
    REGISTRAR,
    /** An officer of the station concerned: hands out paper ballots, helps, counts; neither brings nor reads the roll. */
    STATION_OFFICER,
    /** Heads the akim's office of the oblast concerned (2019 O5.2): keeps its offices and reports. */
    HEAD_OF_OFFICE,
    /** Watches over the district concerned (2019 annex 2): reads its journals and remarks on them. */
    INSPECTOR,
    /** Holds the office concerned, or writes its journal for whoever holds it. */
    OFFICE_WRITER,
    /** Anybody who has signed in. */
    SIGNED_IN
}
