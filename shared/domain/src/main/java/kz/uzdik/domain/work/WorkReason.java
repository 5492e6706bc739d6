package kz.uzdik.domain.work;

import kz.uzdik.domain.act.Reason;

/** Why something cannot stand in a journal. */
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
    NOTHING_CORRECTED(Reason.Kind.INVALID);

    private final Reason.Kind kind;

    WorkReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
