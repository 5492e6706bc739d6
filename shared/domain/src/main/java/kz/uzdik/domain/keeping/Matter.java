package kz.uzdik.domain.keeping;

/** What is erased of a dossier together. */
public enum Matter {
    /** Its files, whole and in parts. */
    FILES,
    /** What was filled in. */
    FORMS,
    /** What was written about it: questions, answers, remarks, objections and what was answered to them. */
    WORDS,
    /**
     * Who it is about and who filed it: identity number, accounts, contacts, and what was said of persons. The name goes
     * too, but for those who went on from a selection or got an award, whose names are public (2020 p17, p21). The decision
     * stays.
     */
    IDENTITY
}
