package kz.uzdik.domain.publication;

import kz.uzdik.domain.act.Reason;

/** Why something cannot be published, or its posting not recorded. */
public enum PublicationReason implements Reason.Code {
    RESULTS_NOT_FINAL(Reason.Kind.STATE),
    /** What was only tried out is nobody's result. */
    PRACTICE_IS_NOT_PUBLISHED(Reason.Kind.STATE),
    /** The rules name no such list. */
    LIST_UNKNOWN(Reason.Kind.INVALID),
    /** The list is each commission's, and none or another was named; or it is one of all. */
    LIST_OF_ANOTHER_COMMISSION(Reason.Kind.INVALID),
    STEP_NOT_FINAL(Reason.Kind.STATE),
    /** The rules speak of no ceremony. */
    NO_AWARD_FORESEEN(Reason.Kind.INVALID),
    /** The rules say nothing of where the announcement is published. */
    NO_ANNOUNCEMENT_FORESEEN(Reason.Kind.INVALID),
    /** The rules want no survey of this name published. */
    SURVEY_UNKNOWN(Reason.Kind.INVALID),
    /** Its questions can still be changed, or nobody has planned it. */
    SURVEY_NOT_FROZEN(Reason.Kind.STATE),
    /** A name was given for a place where nobody is asked. */
    SURVEY_PLACE_UNKNOWN(Reason.Kind.INVALID),
    /** The names of places are more than can be kept with the publication. */
    PLACE_NAMES_TOO_LARGE(Reason.Kind.INVALID),
    CEREMONY_IN_THE_PAST(Reason.Kind.INVALID),
    /** An earlier version, which says something else, is not written yet. */
    STILL_BEING_WRITTEN(Reason.Kind.STATE),
    /** What is not written yet stands nowhere. */
    NOT_WRITTEN_YET(Reason.Kind.STATE),
    PLACE_UNKNOWN(Reason.Kind.INVALID),
    POSTING_NOT_YET(Reason.Kind.INVALID),
    TOO_MANY_POSTINGS(Reason.Kind.STATE),
    /** The version has no file of this name. */
    FILE_UNKNOWN(Reason.Kind.INVALID),
    /** Manifest, signature, key and tombstones are what everything else is checked by. */
    FILE_STAYS(Reason.Kind.INVALID),
    ALREADY_TAKEN_DOWN(Reason.Kind.STATE),
    /** Somebody has asked for it, and it is not decided yet. */
    TAKEDOWN_UNDER_WAY(Reason.Kind.STATE),
    /** It takes two: whoever asked cannot agree to it too. */
    ANOTHER_MUST_CONFIRM(Reason.Kind.STATE),
    TAKEDOWN_WITHDRAWN(Reason.Kind.STATE),
    /** A second person has agreed already. */
    TAKEDOWN_CONFIRMED(Reason.Kind.STATE),
    TOO_MANY_TAKEDOWNS(Reason.Kind.STATE);

    private final Reason.Kind kind;

    PublicationReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
