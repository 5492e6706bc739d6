package kz.uzdik.domain.dossier;

import kz.uzdik.domain.act.Reason;

/** Why an act on a dossier is refused, what is wrong with a document, and why a dossier is not admitted. */
public enum DossierReason implements Reason.Code {
    EDITION_NOT_ANNOUNCED(Reason.Kind.STATE),
    /** The time that its papers are kept for is over, and they are going. */
    DOSSIER_BEING_ERASED(Reason.Kind.STATE),
    INTAKE_UNKNOWN(Reason.Kind.INVALID),
    INTAKE_NOT_OPEN(Reason.Kind.STATE),
    INTAKE_CLOSED(Reason.Kind.STATE),
    ALREADY_SUBMITTED(Reason.Kind.STATE),
    KIND_NOT_ASKED_FOR(Reason.Kind.INVALID),
    FORMAT_NOT_ALLOWED(Reason.Kind.INVALID),
    FILE_TOO_LARGE(Reason.Kind.INVALID),
    TOO_MANY_DOSSIERS(Reason.Kind.STATE),
    TOO_MANY_UPLOADS(Reason.Kind.STATE),
    DOCUMENT_MISSING(Reason.Kind.STATE),
    /** Handed in, with files on their way: nothing can be changed until they are there, or too late. */
    SUBMISSION_IN_FLIGHT(Reason.Kind.STATE),
    /** The intake does not wait for files. */
    FILES_NOT_AWAITED(Reason.Kind.INVALID),
    UPLOAD_UNKNOWN(Reason.Kind.INVALID),
    UPLOAD_ARRIVED(Reason.Kind.STATE),
    /** What lies there is not the declared file. */
    UPLOAD_DIFFERS(Reason.Kind.STATE),
    UPLOAD_HANDED_IN(Reason.Kind.STATE),
    UPLOAD_IN_PARTS(Reason.Kind.INVALID),
    UPLOAD_NOT_IN_PARTS(Reason.Kind.INVALID),
    PART_OUT_OF_RANGE(Reason.Kind.INVALID),
    /** The part lies there with another digest: another file was begun. */
    PART_DIFFERS(Reason.Kind.STATE),
    PARTS_MISSING(Reason.Kind.STATE),
    TOO_MANY_SIGNINGS(Reason.Kind.STATE),

    FORMAT_DIFFERS(Reason.Kind.INVALID),
    PAGES_UNKNOWN(Reason.Kind.INVALID),
    TOO_MANY_PAGES(Reason.Kind.INVALID),
    VIDEO_TOO_LONG(Reason.Kind.INVALID),
    VIDEO_LENGTH_UNKNOWN(Reason.Kind.INVALID),
    VIDEO_WITHOUT_PICTURE(Reason.Kind.INVALID),
    FILE_EMPTY(Reason.Kind.INVALID),
    FILE_UNREADABLE(Reason.Kind.INVALID),
    FILE_ENCRYPTED(Reason.Kind.INVALID),
    FILE_WITH_ACTIVE_CONTENT(Reason.Kind.INVALID),
    FILE_OF_UNKNOWN_FORMAT(Reason.Kind.INVALID),
    FILE_CUT_OFF(Reason.Kind.INVALID),
    FILE_TOO_COMPLEX(Reason.Kind.INVALID),
    FILE_UNPACKS_TO_A_FLOOD(Reason.Kind.INVALID),
    FILE_LEADS_ELSEWHERE(Reason.Kind.INVALID),
    FILE_WITH_MACROS(Reason.Kind.INVALID),
    FILE_OF_TWO_FORMATS(Reason.Kind.INVALID),
    /** It ended whoever opened it. */
    FILE_NOT_READ(Reason.Kind.STATE),
    FILE_WITH_THREAT(Reason.Kind.STATE),
    /** The scanner could not look. */
    FILE_NOT_SCANNED(Reason.Kind.STATE),
    /** No word of the scanner has come yet. */
    SCAN_AWAITED(Reason.Kind.STATE),
    NOTHING_TO_RELEASE(Reason.Kind.STATE),

    NOT_FOR_AKIMS(Reason.Kind.INVALID),
    NOT_FOR_ORGANISATIONS(Reason.Kind.INVALID),
    NOT_FOR_CENTRAL_BODIES(Reason.Kind.INVALID),
    NOMINATIONS_NOT_FORESEEN(Reason.Kind.INVALID),
    UNIT_NOT_RURAL(Reason.Kind.INVALID),
    FACT_UNKNOWN(Reason.Kind.INVALID),
    FACT_MISSING(Reason.Kind.INVALID),
    FACT_OUT_OF_BOUNDS(Reason.Kind.INVALID),
    FACT_DIFFERS_FROM_FORM(Reason.Kind.INVALID),

    FORM_TOO_LARGE(Reason.Kind.INVALID),
    /** Somebody, or another window, has saved it since it was read. */
    FORM_CHANGED(Reason.Kind.STATE),
    FORM_SAVED_TOO_OFTEN(Reason.Kind.STATE),
    FORM_INCOMPLETE(Reason.Kind.STATE),
    FIELD_UNKNOWN(Reason.Kind.INVALID),
    /** A table where words are asked for, say. */
    FIELD_OF_OTHER_SHAPE(Reason.Kind.INVALID),
    FIELD_MISSING(Reason.Kind.INVALID),
    FIELD_TOO_LONG(Reason.Kind.INVALID),
    FIELD_NOT_ONE_LINE(Reason.Kind.INVALID),
    FIELD_NOT_A_DAY(Reason.Kind.INVALID),
    FIELD_DAY_OUT_OF_BOUNDS(Reason.Kind.INVALID),
    FIELD_NOT_A_NUMBER(Reason.Kind.INVALID),
    FIELD_OUT_OF_BOUNDS(Reason.Kind.INVALID),
    FIELD_NOT_A_CHOICE(Reason.Kind.INVALID),
    FIELD_NOT_AGREED(Reason.Kind.INVALID),
    FIELD_NOT_AN_IIN(Reason.Kind.INVALID),
    FIELD_NOT_A_BIN(Reason.Kind.INVALID),
    FIELD_NOT_A_PHONE(Reason.Kind.INVALID),
    FIELD_NOT_AN_EMAIL(Reason.Kind.INVALID),
    ROWS_OUT_OF_BOUNDS(Reason.Kind.INVALID),
    SUM_OUT_OF_BOUNDS(Reason.Kind.INVALID),
    /** A nominator consents for the candidate. */
    CONSENT_NOT_YOURS(Reason.Kind.STATE),
    /** The text was worded anew since it was read. */
    CONSENT_TO_OTHER_TEXT(Reason.Kind.STATE),

    SUBMITTED_LATE(Reason.Kind.STATE),
    TOO_SHORT_IN_OFFICE(Reason.Kind.STATE),
    CHECK_NOT_MET(Reason.Kind.STATE),
    NOMINATOR_KIND_UNKNOWN(Reason.Kind.INVALID),
    TOO_MANY_NOMINATIONS(Reason.Kind.STATE),
    /** Another account stands as this akim already. */
    ALREADY_A_CANDIDATE(Reason.Kind.STATE),
    ALREADY_CONSENTED(Reason.Kind.STATE),
    /** Whoever nominates cannot answer for the nominated. */
    NOMINATOR_CANNOT_ANSWER(Reason.Kind.STATE),
    NOT_A_NOMINATOR(Reason.Kind.STATE),
    NOT_THE_CANDIDATE(Reason.Kind.STATE),
    NOMINATION_HANDED_IN(Reason.Kind.STATE),
    ADMISSION_DECIDED(Reason.Kind.STATE),
    RESULT_DECIDED(Reason.Kind.STATE),
    NOT_CONSENTED(Reason.Kind.STATE),
    NOMINATION_TAKEN_BACK(Reason.Kind.STATE),
    NOMINATION_DECLINED(Reason.Kind.STATE),
    CANDIDATE_WITHDREW(Reason.Kind.STATE),
    CANDIDATE_EXCLUDED(Reason.Kind.STATE),
    /** Somebody had filed in the name of an akim who did not know. */
    CANDIDACY_STRUCK(Reason.Kind.STATE);

    private final Reason.Kind kind;

    DossierReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
