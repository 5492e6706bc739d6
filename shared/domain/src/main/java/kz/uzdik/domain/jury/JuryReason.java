package kz.uzdik.domain.jury;

import kz.uzdik.domain.act.Reason;

/** Why a commission's act is refused. */
public enum JuryReason implements Reason.Code {
    NO_SUCH_COMMISSION(Reason.Kind.INVALID),
    WRONG_NUMBER_OF_MEMBERS(Reason.Kind.INVALID),
    APPOINTED_TWICE(Reason.Kind.INVALID),
    CHAIR_IS_NO_MEMBER(Reason.Kind.INVALID),
    ETHICS_OFFICER_MISSING(Reason.Kind.INVALID),
    WRONG_APPOINTER(Reason.Kind.INVALID),
    POSITION_NOT_ELIGIBLE(Reason.Kind.INVALID),
    COMMISSION_CHANGED(Reason.Kind.STATE),
    /** What is cancelled has nobody sitting at it who could file or decide something at that moment. */
    MEMBERS_STILL_THERE(Reason.Kind.STATE),
    SOMETHING_FILED(Reason.Kind.STATE),
    SOMETHING_DECIDED(Reason.Kind.STATE),
    /** A conflict that came to light at a sitting is not to be lost with it. */
    CONFLICT_WAS_FOUND(Reason.Kind.STATE),
    /** It was cancelled and convened anew since the request was written. */
    ANOTHER_CONVENING(Reason.Kind.STATE),
    /** Who counts what residents say of candidates does not judge them. */
    SERVES_AT_STATION(Reason.Kind.STATE),
    NO_CONSENT_ASKED(Reason.Kind.INVALID),
    WRONG_CONSENT(Reason.Kind.INVALID),
    CONSENT_MISSING(Reason.Kind.STATE),

    STEP_UNKNOWN(Reason.Kind.INVALID),
    INTAKE_STILL_OPEN(Reason.Kind.STATE),
    /** Somebody handed in in time, with files on their way. */
    FILES_ON_THEIR_WAY(Reason.Kind.STATE),
    EARLIER_STEP_NOT_FINAL(Reason.Kind.STATE),
    NOT_HANDED_OVER(Reason.Kind.STATE),
    HAND_OVER_STILL_OPEN(Reason.Kind.STATE),
    NOBODY_ON_THE_AGENDA(Reason.Kind.STATE),
    NOT_IN_THIS_PHASE(Reason.Kind.STATE),
    NOT_A_STEP_FOR_THIS(Reason.Kind.INVALID),
    MEETING_IN_THE_PAST(Reason.Kind.INVALID),
    NO_INTERVIEW_HERE(Reason.Kind.INVALID),
    SLOT_TAKEN(Reason.Kind.STATE),
    NO_SLOT(Reason.Kind.STATE),
    REASON_WANTED(Reason.Kind.INVALID),
    INTERVIEW_HELD(Reason.Kind.STATE),
    INTERVIEW_NOT_YET(Reason.Kind.STATE),

    NOT_ON_THE_AGENDA(Reason.Kind.INVALID),
    CANDIDATE_NAMED_TWICE(Reason.Kind.INVALID),
    RECUSED(Reason.Kind.STATE),
    CONFLICTS_NOT_DECLARED(Reason.Kind.STATE),
    NO_QUORUM(Reason.Kind.STATE),
    NOT_A_MEMBER(Reason.Kind.INVALID),
    NOT_PRESENT(Reason.Kind.STATE),
    NOBODY_CAN_DECIDE(Reason.Kind.STATE),
    NO_LONGER_APPOINTED(Reason.Kind.STATE),
    MEMBERS_STILL_PRESENT(Reason.Kind.STATE),
    PANEL_NOT_RENEWED(Reason.Kind.STATE),
    CANDIDATE_WITHOUT_SHEET(Reason.Kind.STATE),
    SIGNATURE_MISSING(Reason.Kind.STATE),

    CHECK_UNKNOWN(Reason.Kind.INVALID),
    NOT_BEFORE_THIS_COMMISSION(Reason.Kind.INVALID),
    CHECK_NOT_RECORDED(Reason.Kind.STATE),
    DOCUMENTS_NOT_JUDGED(Reason.Kind.STATE),
    CANNOT_BE_ADMITTED(Reason.Kind.STATE),
    NO_GROUND_TO_REFUSE(Reason.Kind.STATE),
    NOT_A_FINDING(Reason.Kind.INVALID),
    NOT_A_GROUND(Reason.Kind.INVALID),
    ADMISSION_UNDECIDED(Reason.Kind.STATE),
    ALREADY_DECIDED(Reason.Kind.STATE),

    CRITERION_UNKNOWN(Reason.Kind.INVALID),
    CRITERION_NOT_SCORED(Reason.Kind.INVALID),
    POINTS_OUT_OF_BOUNDS(Reason.Kind.INVALID),
    TOO_MANY_VOTES(Reason.Kind.STATE),
    SHEET_MISSING(Reason.Kind.STATE),
    ASSESSMENT_MISSING(Reason.Kind.STATE),
    POINTS_WANTED(Reason.Kind.INVALID),
    ITEMS_WANTED(Reason.Kind.INVALID),
    ITEM_TWICE(Reason.Kind.INVALID),
    ITEM_NOT_YET(Reason.Kind.INVALID),

    RANKING_UNDER_WAY(Reason.Kind.STATE),
    NO_RANKING(Reason.Kind.STATE),
    /** The last run ended without a ranking; what kept it from one stands beside this. */
    RANKING_FAILED(Reason.Kind.STATE),
    TIE_UNKNOWN(Reason.Kind.INVALID),
    CHAIR_DOES_NOT_DECIDE(Reason.Kind.INVALID),
    PLACES_UNDECIDED(Reason.Kind.STATE),

    ALREADY_SIGNED(Reason.Kind.STATE),
    NOT_SIGNED_BY_BOTH(Reason.Kind.STATE),
    OTHER_PROTOCOL(Reason.Kind.INVALID),
    NO_HAND_OVER_HERE(Reason.Kind.INVALID),
    ALREADY_HANDED_OVER(Reason.Kind.STATE),
    NEXT_COMMISSION_CONVENED(Reason.Kind.STATE),

    NO_OBJECTIONS_FORESEEN(Reason.Kind.INVALID),
    RESULT_NOT_FINAL(Reason.Kind.STATE),
    NOT_CONCERNED(Reason.Kind.STATE),
    OBJECTION_TOO_LATE(Reason.Kind.STATE),
    ALREADY_OBJECTED(Reason.Kind.STATE),
    OBJECTION_ALREADY_ANSWERED(Reason.Kind.STATE),

    LAST_DAY_NOT_AHEAD(Reason.Kind.INVALID),
    TOO_MANY_QUESTIONS(Reason.Kind.STATE),
    TOO_MUCH_PREPARED(Reason.Kind.STATE),
    QUESTION_ALREADY_ANSWERED(Reason.Kind.STATE);

    private final Reason.Kind kind;

    JuryReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
