package kz.uzdik.domain.work;

import kz.uzdik.domain.act.Reason;

/** Why something cannot stand in a journal, or an office or an algorithm cannot be so. */
public enum WorkReason implements Reason.Code {
    WORK_NOT_DONE_YET(Reason.Kind.INVALID),
    /** A journal is read year by year: what was done in another year is another entry. */
    WORK_OF_ANOTHER_YEAR(Reason.Kind.INVALID),
    NO_ALGORITHM_IN_FORCE(Reason.Kind.INVALID),
    OFFICE_NOT_HELD(Reason.Kind.INVALID),
    DUTY_UNKNOWN(Reason.Kind.INVALID),
    /** What is asked in every settlement is reckoned from the visits there. */
    DUTY_RECKONED_FROM_ANOTHER(Reason.Kind.INVALID),
    PART_UNKNOWN(Reason.Kind.INVALID),
    SETTLEMENT_ELSEWHERE(Reason.Kind.INVALID),
    ANNOUNCED_AFTERWARDS(Reason.Kind.INVALID),
    WARNING_OWED(Reason.Kind.INVALID),
    ANNOUNCED_AND_UNWARNED(Reason.Kind.INVALID),
    ACT_TO_BE_NAMED(Reason.Kind.INVALID),
    VISIT_TO_BE_NAMED(Reason.Kind.INVALID),
    STANDS_ALONE(Reason.Kind.INVALID),
    NO_SUCH_ACT(Reason.Kind.INVALID),
    TOLD_AFTER_VISIT(Reason.Kind.INVALID),
    ENTRY_WITHDRAWN(Reason.Kind.STATE),
    NOTHING_CORRECTED(Reason.Kind.INVALID),
    /** Somebody else has written or remarked meanwhile. */
    ENTRY_CHANGED(Reason.Kind.STATE),
    ENTRY_FULL(Reason.Kind.STATE),
    ALGORITHM_UNKNOWN(Reason.Kind.INVALID),
    ALGORITHM_OF_ANOTHER_NAME(Reason.Kind.INVALID),
    ALGORITHMS_BEGIN_TOGETHER(Reason.Kind.INVALID),
    /** What was in force on some day has been worked by, and stays. */
    ALGORITHM_WAS_IN_FORCE(Reason.Kind.STATE),
    ALGORITHM_BEGINS_IN_THE_PAST(Reason.Kind.STATE),
    ADOPTION_CHANGED(Reason.Kind.STATE),
    AREA_ELSEWHERE(Reason.Kind.INVALID),
    ROLE_UNKNOWN(Reason.Kind.INVALID),
    ROLE_OF_ANOTHER_LEVEL(Reason.Kind.INVALID),
    HELD_BY_TWO(Reason.Kind.INVALID),
    DUTY_NOT_PLANNED(Reason.Kind.INVALID),
    OFFICE_CHANGED(Reason.Kind.STATE),
    /** The calendar of days off knows nothing of a year that is counted in. */
    CALENDAR_ENDS(Reason.Kind.STATE),
    QUESTION_ANSWERED(Reason.Kind.STATE),
    QUESTION_TAKEN_ON(Reason.Kind.STATE),
    QUESTION_OF_ANOTHER_OFFICE(Reason.Kind.INVALID),
    QUESTION_STEP_TOO_EARLY(Reason.Kind.INVALID),
    /** Only to the role above, in the area above: to the oblast in the name of the district akimat alone (A4.23). */
    QUESTION_NOT_PASSED_SO(Reason.Kind.INVALID),
    QUESTION_REQUEST_INCOMPLETE(Reason.Kind.INVALID),
    QUESTION_ANSWER_WITHOUT_REASONS(Reason.Kind.INVALID),
    /** It is said to be raised at something that the office's journal does not have. */
    QUESTION_WITHOUT_ENTRY(Reason.Kind.INVALID),
    /** Nobody holds the office above today. */
    QUESTION_NOWHERE_TO_GO(Reason.Kind.STATE),
    /** Somebody has done something about it meanwhile, or something else was raised under this key. */
    QUESTION_CHANGED(Reason.Kind.STATE),
    /** Only once, after an answer, by whoever was handed a receipt. */
    QUESTION_NOT_REOPENED(Reason.Kind.STATE),
    QUESTION_WITHOUT_TERMS(Reason.Kind.INVALID);

    private final Reason.Kind kind;

    WorkReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
